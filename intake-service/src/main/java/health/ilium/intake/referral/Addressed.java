package health.ilium.intake.referral;

import java.util.UUID;

/// A command for one referral.
public record Addressed(UUID referralId, ReferralCommand command) {}
