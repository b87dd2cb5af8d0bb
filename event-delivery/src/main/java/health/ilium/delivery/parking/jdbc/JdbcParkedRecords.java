package health.ilium.delivery.parking.jdbc;

import health.ilium.delivery.parking.Decided;
import health.ilium.delivery.parking.ParkedRecords;
import health.ilium.delivery.parking.ParkedSummary;
import health.ilium.delivery.parking.Place;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An operator's decisions, each in one statement that locks the key's position.
final class JdbcParkedRecords implements ParkedRecords {

    private static final String LIST =
            """
            select topic, key, sequence, reason, exception, attempts, next_try, parked_at,
                   partition, "offset"
            from parked_record
            order by min(parked_at) over (partition by topic, key), topic, key, sequence
            limit ?
            """;

    private static final String REPLAY =
            """
            update parked_record set attempts = 0, next_try = ?
            where topic = ? and key = ? and sequence = ? and next_try is null
            """;

    private static final String SKIP =
            """
            with place(topic, key, sequence) as (
                values (?::text, ?::uuid, ?::bigint)
            ), moved as (
                update consumer_position p set sequence = place.sequence
                from place
                where p.topic = place.topic and p.key = place.key
                  and p.sequence = place.sequence - 1
                  and exists (
                      select from parked_record r
                      where r.topic = p.topic and r.key = p.key
                        and r.sequence >= place.sequence)
                  and not exists (
                      select from parked_record r
                      where r.topic = p.topic and r.key = p.key
                        and r.sequence = place.sequence and r.next_try is not null)
                returning p.topic, p.key, p.sequence
            )
            insert into skipped_record (topic, key, sequence, reason, skipped_at)
            select topic, key, sequence, ?, ? from moved
            """;

    private final JdbcClient jdbc;
    private final InstantSource clock;

    JdbcParkedRecords(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<ParkedSummary> list(int atMost) {
        return jdbc.sql(LIST).param(atMost).query(ParkedRows::summary).list();
    }

    @Override
    public Decided replay(Place place) {
        return decided(
                jdbc.sql(REPLAY)
                        .params(now(), place.topic(), place.key(), place.sequence())
                        .update());
    }

    @Override
    public Decided skip(Place place, String reason) {
        return decided(
                jdbc.sql(SKIP)
                        .params(place.topic(), place.key(), place.sequence(), reason, now())
                        .update());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Decided decided(int changed) {
        return changed > 0 ? Decided.DONE : Decided.NOT_WAITING;
    }
}
