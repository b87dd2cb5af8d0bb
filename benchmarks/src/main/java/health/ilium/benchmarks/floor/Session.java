package health.ilium.benchmarks.floor;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A connection that gathers what a transaction writes and sends it in one batch per statement, in
/// the order in which the statements were first used, which foreign keys allow.
final class Session implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>();
    private final Set<PreparedStatement> gathered = new HashSet<>();
    private final Map<Place, Long> places = new LinkedHashMap<>();

    private record Place(String sql, String topic, UUID key) {}

    private Session(Connection connection) {
        this.connection = connection;
    }

    static Session of(Plan plan, String service) throws SQLException {
        var connection =
                DriverManager.getConnection(
                        plan.url(Plan.PREFIX + service) + "&reWriteBatchedInserts=true",
                        plan.user(),
                        plan.password());
        connection.setAutoCommit(false);
        return new Session(connection);
    }

    void add(String sql, @Nullable Object... parameters) throws SQLException {
        var statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int place = 0; place < parameters.length; place++) {
            set(statement, place + 1, parameters[place]);
        }
        statement.addBatch();
        gathered.add(statement);
    }

    /// Of several places of one key in a transaction the last one is written.
    void place(String sql, String topic, UUID key, long place) {
        places.put(new Place(sql, topic, key), place);
    }

    void commit() throws SQLException {
        for (var place : places.entrySet()) {
            var at = place.getKey();
            add(at.sql(), at.topic(), at.key(), place.getValue());
        }
        places.clear();
        for (var statement : prepared.values()) {
            if (gathered.contains(statement)) {
                statement.executeBatch();
            }
        }
        gathered.clear();
        connection.commit();
    }

    private void set(PreparedStatement statement, int place, @Nullable Object value)
            throws SQLException {
        switch (value) {
            case null -> statement.setNull(place, Types.OTHER);
            case byte[] bytes -> statement.setBytes(place, bytes);
            case Long number -> statement.setLong(place, number);
            case UUID id -> statement.setObject(place, id);
            case Long[] numbers ->
                    statement.setArray(place, connection.createArrayOf("int8", numbers));
            // the server knows the column's type
            case Object text -> statement.setObject(place, text.toString(), Types.OTHER);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
