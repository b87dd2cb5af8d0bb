package health.ilium.notification.message;

import java.util.UUID;

/// Something that takes the sense from messages which wait.
///
/// @param version of the referral event that it is; what was planned later stays
/// @param by what happened
public record Ending(UUID referralId, long version, Matter matter, Milestone by) {}
