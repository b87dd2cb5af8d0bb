package health.ilium.delivery.relay.jdbc;

import health.ilium.delivery.relay.SetAside;
import health.ilium.delivery.relay.Shard;
import health.ilium.delivery.relay.Stream;
import health.ilium.delivery.relay.WaitingRecord;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/// Reads and removes on the connection that holds the advisory lock, so that a relay that lost
/// its lock cannot go on.
public final class JdbcShard implements Shard {

    private static final String WAITING =
            """
            select id, topic, key, sequence, type, event_id, source, occurred_at, traceparent, payload
            from outbox o
            where bucket % ? = ?
              and topic <> all (?)
              and topic || ' ' || key <> all (?)
              and not exists (
                  select from outbox p
                  where p.parked_at is not null and p.topic = o.topic and p.key = o.key)
            order by id
            limit ?
            """;

    private static final String PARK =
            "update outbox set parked_at = clock_timestamp(), parked_for = ? where id = ?";

    private static final RowMapper<WaitingRecord> ROW =
            (row, _) ->
                    new WaitingRecord(
                            row.getLong("id"),
                            new Stream(row.getString("topic"), row.getObject("key", UUID.class)),
                            row.getLong("sequence"),
                            row.getString("type"),
                            row.getString("event_id"),
                            row.getString("source"),
                            row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                            row.getString("traceparent"),
                            row.getBytes("payload"));

    private final DataSource database;
    private final int number;
    private final int shards;
    private final Removal removal;
    private @Nullable LockedConnection held;

    public JdbcShard(DataSource database, int number, int shards, Removal removal) {
        this.database = database;
        this.number = number;
        this.shards = shards;
        this.removal = removal;
    }

    @Override
    public boolean take() {
        if (held == null) {
            held = LockedConnection.tryOpen(database, number);
        }
        return held != null;
    }

    @Override
    public List<WaitingRecord> waiting(int atMost, SetAside setAside) {
        String[] streams =
                setAside.streams().stream()
                        .map(stream -> stream.topic() + " " + stream.key())
                        .toArray(String[]::new);
        return jdbc().sql(WAITING)
                .param(shards)
                .param(number)
                .param(new SqlArrayValue("text", setAside.topics().toArray(String[]::new)))
                .param(new SqlArrayValue("text", streams))
                .param(atMost)
                .query(ROW)
                .list();
    }

    @Override
    public void remove(List<Long> ids) {
        jdbc().sql(removal.sql())
                .param(new SqlArrayValue("int8", ids.toArray(Long[]::new)))
                .update();
    }

    @Override
    public void park(long id, String reason) {
        jdbc().sql(PARK).param(reason).param(id).update();
    }

    @Override
    public void release() {
        if (held != null) {
            held.close();
            held = null;
        }
    }

    private JdbcClient jdbc() {
        if (held == null) {
            throw new IllegalStateException("this instance does not hold shard " + number);
        }
        return held.jdbc();
    }
}
