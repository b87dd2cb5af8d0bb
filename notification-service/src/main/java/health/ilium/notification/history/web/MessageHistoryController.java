package health.ilium.notification.history.web;

import health.ilium.notification.carrier.ChannelState;
import health.ilium.notification.history.MessageHistory;
import health.ilium.notification.history.SentMessage;
import health.ilium.notification.history.Why;
import health.ilium.notification.message.Channel;
import health.ilium.notification.message.Language;
import health.ilium.notification.message.MessageStatus;
import health.ilium.notification.message.Milestone;
import health.ilium.notification.message.Reason;
import health.ilium.notification.message.Recipient;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MessageHistoryController {

    private final MessageHistory history;
    private final List<ChannelState> channels;

    MessageHistoryController(MessageHistory history, List<ChannelState> channels) {
        this.history = history;
        this.channels = channels;
    }

    @GetMapping("/api/v1/referrals/{referralId}/messages")
    List<MessageOfCase> messages(@PathVariable("referralId") UUID referralId) {
        return history.of(referralId).stream().map(MessageOfCase::of).toList();
    }

    @GetMapping("/api/v1/channels")
    List<ChannelState> channels() {
        return channels;
    }

    /// @param to masked
    /// @param notBefore when a message that is held will be sent
    /// @param why sentences for the staff
    record MessageOfCase(
            UUID messageId,
            Milestone milestone,
            Recipient recipient,
            Channel channel,
            @Nullable String to,
            MessageStatus status,
            @Nullable Reason reason,
            Language language,
            int attempts,
            Instant plannedAt,
            @Nullable Instant settledAt,
            @Nullable Instant notBefore,
            @Nullable String template,
            String why) {

        static MessageOfCase of(SentMessage message) {
            return new MessageOfCase(
                    message.id(),
                    message.milestone(),
                    message.recipient(),
                    message.channel(),
                    message.to() == null ? null : Mask.of(message.to()),
                    message.status(),
                    message.reason(),
                    message.language(),
                    message.attempts(),
                    message.plannedAt(),
                    message.settledAt(),
                    message.status() == MessageStatus.HELD ? message.dueAt() : null,
                    message.template(),
                    Why.of(message));
        }
    }
}
