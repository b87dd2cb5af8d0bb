package health.ilium.benchmarks.pipeline;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/// The place of a service's relay, taken by somebody who relays nothing: events are stored and
/// wait until this is closed. Relays agree on an advisory lock about who relays.
final class HeldRelay implements AutoCloseable {

    private static final String HOLDER =
            """
            select pid, classid::bigint, objid::bigint, objsubid = 2 from pg_locks
            where locktype = 'advisory' and granted
              and database = (select oid from pg_database where datname = current_database())
            """;

    private static final String WAITS =
            "select count(*) from pg_locks where locktype = 'advisory' and not granted";

    private final Connection connection;

    private HeldRelay(Connection connection) {
        this.connection = connection;
    }

    static HeldRelay of(Stack stack, String service) throws SQLException {
        var connection = stack.database(service);
        try (var administrator = stack.database(service);
                var statement = administrator.createStatement()) {
            int holder;
            String lock;
            try (var rows = statement.executeQuery(HOLDER)) {
                if (!rows.next() || !rows.getBoolean(4)) {
                    throw new IllegalStateException("nobody relays for " + service);
                }
                holder = rows.getInt(1);
                lock =
                        "select pg_advisory_lock(%d, %d)"
                                .formatted(rows.getLong(2), rows.getLong(3));
            }
            var taken = CompletableFuture.runAsync(() -> take(connection, lock));
            while (!waits(administrator)) {
                LockSupport.parkNanos(10_000_000);
            }
            statement.execute("select pg_terminate_backend(" + holder + ")");
            taken.join();
        }
        return new HeldRelay(connection);
    }

    private static void take(Connection connection, String lock) {
        try (var statement = connection.createStatement()) {
            statement.execute(lock);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static boolean waits(Connection administrator) throws SQLException {
        try (var statement = administrator.createStatement();
                var rows = statement.executeQuery(WAITS)) {
            return rows.next() && rows.getInt(1) > 0;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
