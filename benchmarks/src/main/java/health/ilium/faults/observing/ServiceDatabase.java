package health.ilium.faults.observing;

import health.ilium.localstack.LocalStack;
import health.ilium.localstack.credentials.Secret;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// A service's database. A fault run may look into it; no service may look into another's.
public record ServiceDatabase(LocalStack stack, String service) {

    /// Makes something of a row.
    @FunctionalInterface
    public interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    public <T> List<T> query(String sql, Reading<T> reading, Object... parameters) {
        var password = stack.credentials().of(Secret.DATABASE_PASSWORD);
        try (var connection =
                        DriverManager.getConnection(
                                stack.databases().url(service), service, password);
                var statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < parameters.length; place++) {
                statement.setObject(place + 1, parameters[place]);
            }
            var found = new ArrayList<T>();
            if (statement.execute()) {
                try (var rows = statement.getResultSet()) {
                    while (rows.next()) {
                        found.add(reading.of(rows));
                    }
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public int count(String sql, Object... parameters) {
        return query(sql, row -> row.getInt(1), parameters).getFirst();
    }

    public void change(String sql, Object... parameters) {
        query(sql, _ -> 0, parameters);
    }
}
