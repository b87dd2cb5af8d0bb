package health.ilium.faults.fault;

import health.ilium.faults.observing.ServiceDatabase;
import java.util.List;
import java.util.UUID;

/// Makes a service send bytes at the next place of a key, as one with a fault would.
record Outbox(ServiceDatabase database) {

    /// As event delivery spreads keys; later records of the key have to go the same way.
    private static final int BUCKETS = 8191;

    private static final String ADD =
            """
            with place as (
                update outbox_sequence set last = last + 1 where topic = ? and key = ?
                returning topic, key, last
            )
            insert into outbox (topic, key, sequence, type, payload, event_id, source, occurred_at,
                                bucket)
            select topic, key, last, 'unknown', ?, key || '/faulty', '/ilium/faulty', now(), ?
            from place
            returning sequence
            """;

    /// @return its place; none when nothing of the key was sent before
    List<Long> add(String topic, UUID key, byte[] payload) {
        int bucket = Math.floorMod(key.hashCode(), BUCKETS);
        return database.query(ADD, row -> row.getLong(1), topic, key, payload, bucket);
    }
}
