package health.ilium.benchmarks.floor;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The rows of one table, by the referral that they belong to.
final class Examples {

    private final String table;
    private final List<Column> columns;
    private final Map<UUID, List<@Nullable Object[]>> rows;

    private Examples(String table, List<Column> columns, Map<UUID, List<@Nullable Object[]>> rows) {
        this.table = table;
        this.columns = columns;
        this.rows = rows;
    }

    /// @param referral expression that names a row's referral
    /// @param order of the rows of one referral
    static Examples read(
            Connection database, String table, String referral, String order, List<UUID> referrals)
            throws SQLException {
        var sql =
                "select *, %1$s as whose from %2$s where %1$s = any (?) order by %3$s"
                        .formatted(referral, table, order);
        try (var query = database.prepareStatement(sql)) {
            query.setArray(1, database.createArrayOf("uuid", referrals.toArray()));
            var found = query.executeQuery();
            var columns = new ArrayList<Column>();
            var about = found.getMetaData();
            for (int place = 1; place < about.getColumnCount(); place++) {
                columns.add(
                        new Column(
                                table, about.getColumnName(place), about.getColumnTypeName(place)));
            }
            var rows = new HashMap<UUID, List<@Nullable Object[]>>();
            while (found.next()) {
                @Nullable Object[] row = new Object[columns.size()];
                for (int place = 0; place < row.length; place++) {
                    row[place] = columns.get(place).read(found, place + 1);
                }
                rows.computeIfAbsent(
                                found.getObject(columns.size() + 1, UUID.class),
                                _ -> new ArrayList<>())
                        .add(row);
            }
            return new Examples(table, List.copyOf(columns), rows);
        }
    }

    /// Rows of a referral.
    List<@Nullable Object[]> of(UUID referral) {
        return rows.getOrDefault(referral, List.of());
    }

    List<Column> columns() {
        return columns;
    }

    @Nullable Object value(@Nullable Object[] row, String column) {
        return row[place(column)];
    }

    String insert() {
        var names = String.join(", ", columns.stream().map(Column::name).toList());
        var places = String.join(", ", columns.stream().map(_ -> "?").toList());
        return "insert into %s (%s) overriding system value values (%s)"
                .formatted(table, names, places);
    }

    private int place(String column) {
        for (int place = 0; place < columns.size(); place++) {
            if (columns.get(place).name().equals(column)) {
                return place;
            }
        }
        throw new IllegalArgumentException(table + " has no column " + column);
    }
}
