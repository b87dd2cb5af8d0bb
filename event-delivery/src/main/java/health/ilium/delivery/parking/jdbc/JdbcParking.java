package health.ilium.delivery.parking.jdbc;

import health.ilium.delivery.parking.Parked;
import health.ilium.delivery.parking.Parking;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Parked records in PostgreSQL.
final class JdbcParking implements Parking {

    private static final String INSERT =
            """
            insert into parked_record (topic, key, sequence, reason, exception, attempts, next_try,
                    parked_at, partition, "offset", record_key, payload, header_names, header_values)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (topic, key, sequence) do
            """;

    private static final String KEEP = INSERT + "nothing";

    private static final String REPLACE =
            INSERT
                    + """
                    update set reason = excluded.reason, exception = excluded.exception,
                               attempts = excluded.attempts, next_try = excluded.next_try
                    """;

    private static final String DUE =
            """
            select r.* from parked_record r
            join consumer_position p on p.topic = r.topic and p.key = r.key
            where r.topic = ? and r.next_try <= ? and r.sequence <= p.sequence + 1
            order by r.parked_at
            limit ?
            """;

    private static final String REMOVE =
            """
            delete from parked_record r using consumer_position p
            where r.topic = ? and p.topic = r.topic and p.key = r.key
              and r.sequence <= p.sequence
            """;

    private final JdbcClient jdbc;
    private final InstantSource clock;

    JdbcParking(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void add(Parked parked) {
        insert(KEEP, parked);
    }

    @Override
    public void put(Parked parked) {
        insert(REPLACE, parked);
    }

    @Override
    public List<Parked> due(String topic, Instant now, int atMost) {
        return jdbc.sql(DUE)
                .params(topic, now.atOffset(ZoneOffset.UTC), atMost)
                .query(ParkedRows::parked)
                .list();
    }

    @Override
    public void removeApplied(String topic) {
        jdbc.sql(REMOVE).param(topic).update();
    }

    private void insert(String sql, Parked parked) {
        jdbc.sql(sql)
                .param(parked.place().topic())
                .param(parked.place().key())
                .param(parked.place().sequence())
                .param(parked.cause().reason().name())
                .param(parked.cause().detail())
                .param(parked.attempts())
                .param(at(parked.nextTry()))
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(parked.raw().partition())
                .param(parked.raw().offset())
                .param(parked.raw().key())
                .param(parked.raw().value())
                .param(ParkedRows.names(parked.raw().headers()))
                .param(ParkedRows.values(parked.raw().headers()))
                .update();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }
}
