package health.ilium.delivery.parking.jdbc;

import health.ilium.delivery.parking.Parked;
import health.ilium.delivery.parking.ParkedKey;
import health.ilium.delivery.parking.ParkedKeys;
import health.ilium.delivery.parking.ParkedSummary;
import health.ilium.delivery.parking.Place;
import health.ilium.delivery.parking.Reason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Parked records by key. What is applied and not yet let go of counts as gone.
final class JdbcParkedKeys implements ParkedKeys {

    private static final String KEYS =
            """
            select r.topic, r.key, coalesce(p.sequence, 0) as position,
                   min(r.sequence) as first_waiting, count(*) as records,
                   min(r.parked_at) as since,
                   (array_agg(r.reason order by r.sequence))[1] as reason,
                   (array_agg(r.next_try order by r.sequence))[1] is null as stopped
            from parked_record r
            left join consumer_position p on p.topic = r.topic and p.key = r.key
            where r.sequence > coalesce(p.sequence, 0) %s
            group by r.topic, r.key, p.sequence
            order by since, r.topic, r.key
            limit ?
            """;

    private static final String LIST = KEYS.formatted("");

    private static final String FIND = KEYS.formatted("and r.topic = ? and r.key = ?");

    private static final String RECORDS =
            """
            select r.* from parked_record r
            left join consumer_position p on p.topic = r.topic and p.key = r.key
            where r.topic = ? and r.key = ? and r.sequence > coalesce(p.sequence, 0)
            order by r.sequence limit ?
            """;

    private static final String RECORD =
            "select * from parked_record where topic = ? and key = ? and sequence = ?";

    private final JdbcClient jdbc;

    JdbcParkedKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ParkedKey> list(int atMost) {
        return jdbc.sql(LIST).param(atMost).query(JdbcParkedKeys::key).list();
    }

    @Override
    public Optional<ParkedKey> find(String topic, UUID key) {
        return jdbc.sql(FIND).params(topic, key, 1).query(JdbcParkedKeys::key).optional();
    }

    @Override
    public List<ParkedSummary> records(String topic, UUID key, int atMost) {
        return jdbc.sql(RECORDS).params(topic, key, atMost).query(ParkedRows::summary).list();
    }

    @Override
    public Optional<Parked> record(Place place) {
        return jdbc.sql(RECORD)
                .params(place.topic(), place.key(), place.sequence())
                .query(ParkedRows::parked)
                .optional();
    }

    private static ParkedKey key(ResultSet row, int number) throws SQLException {
        return new ParkedKey(
                row.getString("topic"),
                row.getObject("key", UUID.class),
                row.getLong("position"),
                row.getLong("first_waiting"),
                Reason.valueOf(row.getString("reason")),
                row.getBoolean("stopped"),
                row.getLong("records"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
