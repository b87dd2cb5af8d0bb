package health.ilium.benchmarks.replay;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Reads the rows that a replay reads, in the same ranges and with as many threads, and does
/// nothing with them: the least that a replay can take.
record BareRead(String databaseUrl, int threads) {

    private static final String PARTS =
            """
            select first_decision, last_decision from replay_part where replay_id = ? order by part
            """;
    private static final String ROWS =
            """
            select decision_id, referral_id, pathway, policy_id, policy_version, input_schema, input
              from decision where decision_id between ? and ?
            """;

    private record Range(UUID first, UUID last) {}

    Duration of(UUID replay) throws Exception {
        var ranges = ranges(replay);
        var next = new AtomicInteger();
        var start = Instant.now();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            Callable<Long> reading = () -> read(ranges, next);
            var all = new ArrayList<Callable<Long>>();
            for (int i = 0; i < threads; i++) {
                all.add(reading);
            }
            for (var one : pool.invokeAll(all)) {
                one.get();
            }
        }
        return Duration.between(start, Instant.now());
    }

    private List<Range> ranges(UUID replay) throws SQLException {
        try (var database = DriverManager.getConnection(databaseUrl);
                var parts = database.prepareStatement(PARTS)) {
            parts.setObject(1, replay);
            var rows = parts.executeQuery();
            var ranges = new ArrayList<Range>();
            while (rows.next()) {
                ranges.add(new Range(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class)));
            }
            return ranges;
        }
    }

    private long read(List<Range> ranges, AtomicInteger next) throws SQLException {
        long bytes = 0;
        try (var database = DriverManager.getConnection(databaseUrl);
                var statement = database.prepareStatement(ROWS)) {
            for (int i = next.getAndIncrement(); i < ranges.size(); i = next.getAndIncrement()) {
                statement.setObject(1, ranges.get(i).first());
                statement.setObject(2, ranges.get(i).last());
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        bytes += rows.getBytes(7).length;
                    }
                }
            }
        }
        return bytes;
    }
}
