package health.ilium.delivery.outbox.jdbc;

import health.ilium.delivery.encoding.EventEncoding;
import health.ilium.delivery.outbox.OutgoingEvent;
import health.ilium.delivery.outbox.Traces;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SqlArrayValue;

/// Outgoing events turned by ninety degrees, as `unnest` takes them.
record OutboxColumns(
        String[] topics,
        UUID[] keys,
        String[] types,
        byte[][] payloads,
        String[] ids,
        String[] times,
        String[] traces,
        Integer[] buckets) {

    /// More than there will ever be shards, and a divisor that mixes the hash of a UUID well.
    private static final int BUCKETS = 8191;

    static OutboxColumns of(List<OutgoingEvent> events, EventEncoding encoding, Traces traces) {
        int count = events.size();
        OutboxColumns columns =
                new OutboxColumns(
                        new String[count],
                        new UUID[count],
                        new String[count],
                        new byte[count][],
                        new String[count],
                        new String[count],
                        new String[count],
                        new Integer[count]);
        for (int place = 0; place < count; place++) {
            columns.put(place, events.get(place), encoding, traces);
        }
        return columns;
    }

    private void put(int place, OutgoingEvent outgoing, EventEncoding encoding, Traces tracing) {
        topics[place] = outgoing.topic().name();
        keys[place] = outgoing.key();
        types[place] = outgoing.event().getSchema().getFullName();
        payloads[place] = encoding.encode(outgoing.topic(), outgoing.event());
        ids[place] = outgoing.id();
        times[place] = outgoing.occurredAt().toString();
        traces[place] = Objects.requireNonNullElse(traceparent(outgoing, tracing), "");
        buckets[place] = Math.floorMod(outgoing.key().hashCode(), BUCKETS);
    }

    private static @Nullable String traceparent(OutgoingEvent outgoing, Traces tracing) {
        return outgoing.traceparent() == null
                ? tracing.traceparentOf(outgoing.key())
                : outgoing.traceparent();
    }

    /// pgjdbc makes an array of bytea from `byte[][]` only.
    List<Object> parameters(String source) {
        return List.of(
                new SqlArrayValue("text", topics),
                new SqlArrayValue("uuid", keys),
                new SqlArrayValue("text", types),
                new SqlArrayValue("bytea", payloads),
                new SqlArrayValue("text", ids),
                new SqlArrayValue("text", times),
                new SqlArrayValue("text", traces),
                new SqlArrayValue("int4", buckets),
                source);
    }
}
