package health.ilium.notification.sending;

import health.ilium.notification.message.MessageStatus;
import health.ilium.notification.message.MessageStep;
import health.ilium.notification.message.Reason;
import health.ilium.notification.message.SettledMessage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The step that a message takes after an attempt.
///
/// @param dueAt when it is tried again; absent when it is settled
/// @param at when the step was decided
public record Settlement(
        Attempt attempt,
        MessageStep step,
        @Nullable Reason reason,
        @Nullable Instant dueAt,
        @Nullable String providerId,
        Instant at) {

    public boolean failedForGood() {
        return step.to() == MessageStatus.FAILED;
    }

    public SettledMessage message() {
        return attempt.message().settled(step.to(), reason, at);
    }
}
