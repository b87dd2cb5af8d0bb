package health.ilium.notification.message;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message that reached an outcome.
public record SettledMessage(
        UUID id,
        UUID referralId,
        long causeVersion,
        Milestone milestone,
        Recipient recipient,
        Channel channel,
        MessageStatus outcome,
        @Nullable Reason reason,
        Instant settledAt,
        Cause cause,
        Occasion occasion) {

    public static SettledMessage atBirth(Message message) {
        return new SettledMessage(
                message.id(),
                message.referralId(),
                message.causeVersion(),
                message.milestone(),
                message.recipient(),
                message.channel(),
                message.status(),
                message.reason(),
                message.plannedAt(),
                Cause.UNKNOWN,
                message.occasion());
    }
}
