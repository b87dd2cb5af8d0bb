package health.ilium.delivery.consuming;

import static java.nio.charset.StandardCharsets.UTF_8;

import health.ilium.delivery.encoding.EventEncoding;
import health.ilium.delivery.parking.Cause;
import health.ilium.delivery.parking.Place;
import health.ilium.delivery.parking.RawRecord;
import health.ilium.delivery.parking.Reason;
import health.ilium.delivery.working.Faults;
import health.ilium.schemas.EventHeaders;
import health.ilium.schemas.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Finds in a record its key, its place and the event it carries.
final class Understanding<V> {

    private final Topic<UUID, V> topic;
    private final EventEncoding encoding;

    Understanding(Topic<UUID, V> topic, EventEncoding encoding) {
        this.topic = topic;
        this.encoding = encoding;
    }

    /// Throws only what passes, such as a registry that does not answer.
    Understood<V> of(List<RawRecord> records) {
        List<Arrival<V>> arrivals = new ArrayList<>(records.size());
        List<Unreadable> unreadable = new ArrayList<>();
        for (RawRecord raw : records) {
            UUID key = keyOf(raw.key());
            Long sequence = sequenceOf(raw.header(EventHeaders.SEQUENCE));
            if (key == null) {
                unreadable.add(new Unreadable(raw, new Cause(Reason.NO_KEY, ""), null));
            } else if (sequence == null) {
                unreadable.add(new Unreadable(raw, new Cause(Reason.NO_SEQUENCE, ""), null));
            } else {
                decode(raw, new Place(topic.name(), key, sequence), arrivals, unreadable);
            }
        }
        return new Understood<>(arrivals, unreadable);
    }

    private void decode(
            RawRecord raw, Place place, List<Arrival<V>> arrivals, List<Unreadable> unreadable) {
        try {
            arrivals.add(new Arrival<>(place, encoding.decode(topic, raw.value()), raw));
        } catch (RuntimeException | StackOverflowError fault) {
            if (Faults.isPassing(fault)) {
                throw fault;
            }
            Cause cause = new Cause(Reason.UNDECODABLE, fault.getClass().getName());
            unreadable.add(new Unreadable(raw, cause, place));
        }
    }

    private static @Nullable UUID keyOf(byte @Nullable [] key) {
        try {
            return key == null ? null : UUID.fromString(new String(key, UTF_8));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable Long sequenceOf(byte @Nullable [] header) {
        try {
            long sequence = header == null ? 0 : Long.parseLong(new String(header, UTF_8));
            return sequence > 0 ? sequence : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
