package health.ilium.delivery.consuming.jdbc;

import health.ilium.delivery.consuming.Positions;
import health.ilium.delivery.consuming.Run;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/// Positions of any number of keys in one or two round trips.
public final class JdbcPositions implements Positions {

    private static final String MOVE =
            """
            with run as (
                select * from unnest(?::uuid[], ?::bigint[], ?::bigint[]) as r(key, first, last)
            ), begun as (
                insert into consumer_position (topic, key, sequence)
                select ?, key, last from run where first = 1 order by key
                on conflict do nothing
                returning key
            ), moved as (
                update consumer_position p set sequence = r.last
                from run r
                where r.first > 1 and p.topic = ? and p.key = r.key and p.sequence = r.first - 1
                returning p.key
            )
            select key from begun union all select key from moved
            """;

    private static final String BEGIN =
            """
            insert into consumer_position (topic, key, sequence)
            select ?, key, 0 from unnest(?::uuid[]) as k(key) order by key
            on conflict do nothing
            """;

    private static final String LOCK =
            """
            select key, sequence from consumer_position
            where topic = ? and key = any (?)
            order by key
            for update
            """;

    private static final String SET =
            """
            update consumer_position p set sequence = n.sequence
            from unnest(?::uuid[], ?::bigint[]) as n(key, sequence)
            where p.topic = ? and p.key = n.key
            """;

    private final JdbcClient jdbc;

    public JdbcPositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> move(String topic, List<Run> runs) {
        if (runs.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(
                jdbc.sql(MOVE)
                        .param(keys(runs.stream().map(Run::key).toList()))
                        .param(numbers(runs.stream().map(Run::first).toList()))
                        .param(numbers(runs.stream().map(Run::last).toList()))
                        .param(topic)
                        .param(topic)
                        .query(UUID.class)
                        .list());
    }

    @Override
    public Map<UUID, Long> lock(String topic, Collection<UUID> keys) {
        jdbc.sql(BEGIN).param(topic).param(keys(keys)).update();
        Map<UUID, Long> positions = new HashMap<>();
        jdbc.sql(LOCK)
                .param(topic)
                .param(keys(keys))
                .query(
                        row -> {
                            positions.put(row.getObject(1, UUID.class), row.getLong(2));
                        });
        return positions;
    }

    @Override
    public void set(String topic, Map<UUID, Long> positions) {
        if (!positions.isEmpty()) {
            List<UUID> keys = List.copyOf(positions.keySet());
            jdbc.sql(SET)
                    .param(keys(keys))
                    .param(numbers(keys.stream().map(positions::get).toList()))
                    .param(topic)
                    .update();
        }
    }

    private static SqlArrayValue keys(Collection<UUID> keys) {
        return new SqlArrayValue("uuid", keys.toArray(UUID[]::new));
    }

    private static SqlArrayValue numbers(List<Long> numbers) {
        return new SqlArrayValue("int8", numbers.toArray(Long[]::new));
    }
}
