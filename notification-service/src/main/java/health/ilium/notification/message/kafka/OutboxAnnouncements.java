package health.ilium.notification.message.kafka;

import health.ilium.contract.Channel;
import health.ilium.contract.MessageOutcome;
import health.ilium.contract.MessageSettled;
import health.ilium.contract.Recipient;
import health.ilium.delivery.outbox.Outbox;
import health.ilium.delivery.outbox.OutgoingEvent;
import health.ilium.notification.message.Announcements;
import health.ilium.notification.message.MessageStatus;
import health.ilium.notification.message.SettledMessage;
import health.ilium.schemas.Topics;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class OutboxAnnouncements implements Announcements {

    private final Outbox outbox;

    OutboxAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void settled(List<SettledMessage> messages) {
        if (!messages.isEmpty()) {
            outbox.add(messages.stream().map(OutboxAnnouncements::event).toList());
        }
    }

    private static OutgoingEvent event(SettledMessage message) {
        return new OutgoingEvent(
                Topics.MESSAGE_EVENTS,
                message.referralId(),
                message.id() + "/" + message.outcome(),
                message.settledAt(),
                settled(message),
                message.cause().traceparent());
    }

    private static MessageSettled settled(SettledMessage message) {
        return MessageSettled.newBuilder()
                .setMessageId(message.id())
                .setReferralId(message.referralId())
                .setCauseVersion(message.causeVersion())
                .setMilestone(message.milestone().name())
                .setRecipient(Recipient.valueOf(message.recipient().name()))
                .setChannel(Channel.valueOf(message.channel().name()))
                .setOutcome(outcome(message.outcome()))
                .setReason(message.reason() == null ? null : message.reason().name())
                .setOccurredAt(message.settledAt())
                .build();
    }

    private static MessageOutcome outcome(MessageStatus status) {
        return switch (status) {
            case ACCEPTED -> MessageOutcome.ACCEPTED;
            case FAILED -> MessageOutcome.FAILED;
            case UNKNOWN -> MessageOutcome.UNKNOWN;
            case SUPPRESSED -> MessageOutcome.SUPPRESSED;
            case HELD, PLANNED, SENDING ->
                    throw new IllegalStateException(status + " is no outcome");
        };
    }
}
