package health.ilium.delivery;

import health.ilium.contract.Channel;
import health.ilium.contract.MessageOutcome;
import health.ilium.contract.MessageSettled;
import health.ilium.contract.Recipient;
import health.ilium.delivery.outbox.OutgoingEvent;
import health.ilium.schemas.Topic;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Events of which only the label matters, carried as the milestone.
public final class Events {

    public static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private Events() {}

    public static Topic<UUID, MessageSettled> topic(String name) {
        return new Topic<>(name, UUID.class, List.of(MessageSettled.getClassSchema()));
    }

    public static MessageSettled event(UUID key, String label) {
        return MessageSettled.newBuilder()
                .setMessageId(key)
                .setReferralId(key)
                .setCauseVersion(1)
                .setMilestone(label)
                .setRecipient(Recipient.PATIENT)
                .setChannel(Channel.EMAIL)
                .setOutcome(MessageOutcome.ACCEPTED)
                .setOccurredAt(NOON)
                .build();
    }

    public static OutgoingEvent outgoing(Topic<UUID, ?> topic, UUID key, String label) {
        return new OutgoingEvent(topic, key, key + "/" + label, NOON, event(key, label));
    }
}
