package health.ilium.intake.referral;

import health.ilium.intake.referral.ReferralCommand.OnCase;
import java.util.UUID;

/// A command for one referral.
public record Addressed(UUID referralId, OnCase command) {}
