package health.ilium.benchmarks.pipeline;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Copies of referrals that were really processed, in one service's database: all rows of each,
/// ten minutes older with every copy, under ids of their own that are the same in all databases.
final class Multiplying {

    private static final int COPIES_AT_ONCE = 10;

    /// Ids begin with their millisecond: it moves, the random rest stays.
    private static final String COPY_OF =
            """
            create function pg_temp.copy_of(original uuid, copy bigint) returns uuid
            language sql immutable return
            (lpad(to_hex(('x' || left(replace(original::text, '-', ''), 12))::bit(48)::bigint
                         - copy * 600000), 12, '0')
             || substr(replace(original::text, '-', ''), 13))::uuid
            """;

    private static final String COLUMNS =
            """
            select column_name,
                   case when data_type = 'uuid'
                             and column_name in ('referral_id', 'decision_id', 'key', 'id')
                        then format('pg_temp.copy_of(%1$I, copy)', column_name)
                        when data_type = 'timestamp with time zone'
                        then format('%1$I - copy * interval ''10 minutes''', column_name)
                        when data_type = 'text' and column_name in
                             ('referral_number', 'token_sha256', 'key', 'name_key', 'address',
                              'to_address', 'patient_email', 'email')
                        then format('%1$I || ''-'' || copy', column_name)
                        when column_name = 'location'
                        then format('left(%1$I, -36) || pg_temp.copy_of(right(%1$I, 36)::uuid, copy)',
                                    column_name)
                        else quote_ident(column_name) end
            from information_schema.columns
            where table_schema = 'public' and table_name = ? and is_identity = 'NO'
            order by ordinal_position
            """;

    private final Connection database;

    private Multiplying(Connection database) throws SQLException {
        this.database = database;
        execute("set synchronous_commit = off");
        execute(COPY_OF);
    }

    /// @param copies numbers of the copies, which no earlier call has had
    static void of(
            List<UUID> referrals, GrowingTables tables, Connection database, CopyRange copies)
            throws SQLException {
        var multiplying = new Multiplying(database);
        for (var table : tables.inOrder()) {
            multiplying.keep(table, referrals);
            multiplying.copy(table.name(), copies);
        }
        multiplying.execute("vacuum analyze");
    }

    /// The table itself grows, and is not searched again for each copy.
    private void keep(GrowingTables.Table table, List<UUID> referrals) throws SQLException {
        execute(
                "create temp table original_%1$s as select * from %1$s where false"
                        .formatted(table.name()));
        var sql =
                "insert into original_%1$s select * from %1$s where %2$s = any (?)"
                        .formatted(table.name(), table.referral());
        try (var insert = database.prepareStatement(sql)) {
            insert.setArray(1, database.createArrayOf("uuid", referrals.toArray()));
            insert.executeUpdate();
        }
    }

    private void copy(String table, CopyRange copies) throws SQLException {
        var names = new ArrayList<String>();
        var values = new ArrayList<String>();
        try (var query = database.prepareStatement(COLUMNS)) {
            query.setString(1, table);
            var rows = query.executeQuery();
            while (rows.next()) {
                names.add('"' + rows.getString(1) + '"');
                values.add(rows.getString(2));
            }
        }
        var sql =
                "insert into %1$s (%2$s) select %3$s from generate_series(?, ?) copy, original_%1$s"
                        .formatted(table, String.join(", ", names), String.join(", ", values));
        try (var insert = database.prepareStatement(sql)) {
            for (long from = copies.first(); from <= copies.last(); from += COPIES_AT_ONCE) {
                insert.setLong(1, from);
                insert.setLong(2, Math.min(copies.last(), from + COPIES_AT_ONCE - 1));
                insert.executeUpdate();
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
