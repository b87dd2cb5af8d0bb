package health.ilium.benchmarks.pipeline;

import health.ilium.schemas.Topics;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/// What was written until now, into databases and topics whose names begin alike.
///
/// @param rows changes of rows by table and kind, for example `intake.referral inserted`
/// @param transactions that changed something, of all databases
/// @param logBytes of the write-ahead log
/// @param records on the topics
/// @param recordBytes of them on the broker's disk
record Written(
        TreeMap<String, Double> rows,
        double transactions,
        double logBytes,
        double records,
        double recordBytes) {

    private static final List<String> SERVICES = List.of("intake", "triage", "notification");

    private static final String ROWS =
            "select relname, n_tup_ins, n_tup_upd, n_tup_del from pg_stat_user_tables";

    private static final String CLUSTER =
            """
            select pg_snapshot_xmax(pg_current_snapshot())::text::float8,
                   (pg_current_wal_insert_lsn() - '0/0')::float8
            """;

    /// @param prefix of the names
    static Written of(Stack stack, TopicEnds topics, String prefix) throws Exception {
        var rows = new TreeMap<String, Double>();
        for (var service : SERVICES) {
            try (var database = stack.database(prefix + service)) {
                read(database, service, rows);
            }
        }
        double records = 0;
        double bytes = 0;
        for (var topic : Topics.all()) {
            records += topics.records(prefix + topic.name());
            bytes += topics.bytes(prefix + topic.name());
        }
        try (var database = stack.database("postgres");
                var statement = database.createStatement();
                var cluster = statement.executeQuery(CLUSTER)) {
            cluster.next();
            return new Written(rows, cluster.getDouble(1), cluster.getDouble(2), records, bytes);
        }
    }

    /// For each referral.
    Written since(Written earlier, int referrals) {
        var changed = new TreeMap<String, Double>();
        rows.forEach(
                (what, count) -> {
                    double since = count - earlier.rows.getOrDefault(what, 0.0);
                    if (since > 0) {
                        changed.put(what, since / referrals);
                    }
                });
        return new Written(
                changed,
                (transactions - earlier.transactions) / referrals,
                (logBytes - earlier.logBytes) / referrals,
                (records - earlier.records) / referrals,
                (recordBytes - earlier.recordBytes) / referrals);
    }

    /// Of one kind in all tables.
    double rows(String kind) {
        return sum(what -> what.endsWith(" " + kind));
    }

    private double sum(Predicate<String> kind) {
        return rows.entrySet().stream()
                .filter(each -> kind.test(each.getKey()))
                .mapToDouble(each -> each.getValue())
                .sum();
    }

    private static void read(Connection database, String service, TreeMap<String, Double> rows)
            throws SQLException {
        try (var statement = database.createStatement();
                var tables = statement.executeQuery(ROWS)) {
            while (tables.next()) {
                var table = service + "." + tables.getString(1);
                rows.put(table + " inserted", tables.getDouble(2));
                rows.put(table + " updated", tables.getDouble(3));
                rows.put(table + " deleted", tables.getDouble(4));
            }
        }
    }
}
