package health.ilium.notification.message;

import java.time.Instant;
import java.util.UUID;

/// A message that was taken back.
///
/// @param was where it stood; what was `SENDING` may still arrive, and is not tried again
/// @param endedBy what took it back
/// @param by version of the referral event that took it back
public record Withdrawn(
        UUID id,
        UUID referralId,
        long causeVersion,
        Milestone milestone,
        Recipient recipient,
        Channel channel,
        MessageStatus was,
        Instant dueAt,
        Occasion occasion,
        Milestone endedBy,
        long by) {

    /// Whether it would have been sent and now is not.
    public boolean died() {
        return was == MessageStatus.HELD || was == MessageStatus.PLANNED;
    }

    /// Whether it is to be said all the same, to where people are reached from now on. What could
    /// not be sent before may be sent now, unless its time has passed.
    public boolean saidAgain(Instant now) {
        return endedBy == Milestone.CONTACT_DETAILS_CORRECTED
                && (died() || was == MessageStatus.SUPPRESSED && dueAt.isAfter(now));
    }

    public SettledMessage settled(Instant at) {
        return new SettledMessage(
                id,
                referralId,
                causeVersion,
                milestone,
                recipient,
                channel,
                MessageStatus.SUPPRESSED,
                Reason.SUPERSEDED,
                at,
                Cause.UNKNOWN,
                occasion);
    }
}
