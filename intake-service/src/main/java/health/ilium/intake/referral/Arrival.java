package health.ilium.intake.referral;

import java.util.List;
import java.util.UUID;

/// What is known when a referral arrives.
///
/// @param number its number
/// @param lookalikes open referrals of a patient with the same name, birth date, and phone or
///     e-mail, of any practice
public record Arrival(ReferralNumber number, List<UUID> lookalikes) {}
