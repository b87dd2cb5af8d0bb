package health.ilium.benchmarks.pipeline;

import health.ilium.localstack.parts.Variation;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;

/// The statements that PostgreSQL ran, as its own extension counts them; it is idle but while this
/// is open, because counting takes time too.
final class Statements implements AutoCloseable {

    /// How PostgreSQL has to be started for it.
    static final Variation COUNTABLE =
            Variation.arguments(
                    "-c", "shared_preload_libraries=pg_stat_statements",
                    // a statement that was prepared without an id is never counted
                    "-c", "compute_query_id=on");

    private static final String OF_DATABASE =
            """
            select coalesce(sum(calls), 0)::float8
            from pg_stat_statements join pg_database d on d.oid = dbid
            where d.datname = ? and query ilike ?
            """;

    private final Stack stack;

    private Statements(Stack stack) {
        this.stack = stack;
    }

    /// Once, after the first start.
    static void prepare(Stack stack) throws SQLException {
        stack.execute("create extension if not exists pg_stat_statements");
        track(stack, "none");
    }

    static Statements counting(Stack stack) throws SQLException {
        track(stack, "top");
        var statements = new Statements(stack);
        statements.reset();
        return statements;
    }

    void reset() throws SQLException {
        stack.execute("select pg_stat_statements_reset()");
    }

    /// How often statements like this pattern were run in a database.
    double calls(String database, String pattern) throws SQLException {
        try (var connection = stack.database("postgres");
                var query = connection.prepareStatement(OF_DATABASE)) {
            query.setString(1, database);
            query.setString(2, pattern);
            var rows = query.executeQuery();
            rows.next();
            return rows.getDouble(1);
        }
    }

    /// `BEGIN` travels with the statement after it, `COMMIT` alone: one of the two is a round trip.
    double roundTrips(String database) throws SQLException {
        return calls(database, "%") - calls(database, "COMMIT%");
    }

    private static void track(Stack stack, String which) throws SQLException {
        stack.execute("alter system set pg_stat_statements.track = " + which);
        stack.execute("select pg_reload_conf()");
        LockSupport.parkNanos(300_000_000);
    }

    @Override
    public void close() throws SQLException {
        track(stack, "none");
    }
}
