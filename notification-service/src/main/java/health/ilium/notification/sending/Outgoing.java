package health.ilium.notification.sending;

import health.ilium.notification.message.Cause;
import health.ilium.notification.message.Channel;
import health.ilium.notification.message.Language;
import health.ilium.notification.message.MessageStatus;
import health.ilium.notification.message.Milestone;
import health.ilium.notification.message.Occasion;
import health.ilium.notification.message.Reason;
import health.ilium.notification.message.Recipient;
import health.ilium.notification.message.SettledMessage;
import health.ilium.notification.office.Office;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message that was claimed and is to be carried.
///
/// @param to PATIENT DATA for a patient
/// @param attempt from 1
/// @param obstacle why it must not be sent any more; absent when it may
public record Outgoing(
        UUID id,
        UUID referralId,
        String referralNumber,
        long causeVersion,
        Milestone milestone,
        Recipient recipient,
        Channel channel,
        Office office,
        Language language,
        String to,
        int attempt,
        Cause cause,
        Occasion occasion,
        @Nullable Reason obstacle) {

    public SettledMessage settled(MessageStatus outcome, @Nullable Reason reason, Instant at) {
        return new SettledMessage(
                id,
                referralId,
                causeVersion,
                milestone,
                recipient,
                channel,
                outcome,
                reason,
                at,
                cause,
                occasion);
    }

    /// The same, as a later step of its trace.
    public Outgoing after(@Nullable String traceparent) {
        return new Outgoing(
                id,
                referralId,
                referralNumber,
                causeVersion,
                milestone,
                recipient,
                channel,
                office,
                language,
                to,
                attempt,
                new Cause(cause.at(), traceparent),
                occasion,
                obstacle);
    }

    @Override
    public String toString() {
        return "Outgoing[" + id + "]";
    }
}
