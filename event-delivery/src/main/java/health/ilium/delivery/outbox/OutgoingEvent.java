package health.ilium.delivery.outbox;

import health.ilium.schemas.Topic;
import java.time.Instant;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/// An event on its way out.
///
/// @param topic where it goes; lists the event's schema
/// @param key the referral it belongs to
/// @param id identifies the event among all of its source, for example `<referralId>/<version>`
/// @param occurredAt when it happened
/// @param event what happened
/// @param traceparent of the step that it follows; null for whatever its key is concerned with now
public record OutgoingEvent(
        Topic<UUID, ?> topic,
        UUID key,
        String id,
        Instant occurredAt,
        SpecificRecord event,
        @Nullable String traceparent) {

    public OutgoingEvent(
            Topic<UUID, ?> topic, UUID key, String id, Instant occurredAt, SpecificRecord event) {
        this(topic, key, id, occurredAt, event, null);
    }
}
