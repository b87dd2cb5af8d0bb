package health.ilium.endtoend.deployed;

import health.ilium.endtoend.Component;
import health.ilium.localstack.credentials.Secret;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;

/// The database of a service, for what cannot be done from outside.
record ServiceDatabase(Installation installation, Component service) {

    /// As event delivery spreads keys; later records of the key have to go the same way.
    private static final int BUCKETS = 8191;

    private static final String ADD_TO_OUTBOX =
            """
            with place as (
                update outbox_sequence set last = last + 1 where topic = ? and key = ?
                returning topic, key, last
            )
            insert into outbox (topic, key, sequence, type, payload, event_id, source, occurred_at,
                                bucket)
            select topic, key, last, 'unknown', ?, key || '/faulty', '/ilium/faulty', now(), ?
            from place
            """;

    /// Changes as many rows as the statement says, each parameter in its place.
    int update(String sql, Object... parameters) {
        try (var connection = connect();
                var statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < parameters.length; place++) {
                statement.setObject(place + 1, parameters[place]);
            }
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    void addToOutbox(String topic, UUID key, byte[] payload) {
        int bucket = Math.floorMod(key.hashCode(), BUCKETS);
        if (update(ADD_TO_OUTBOX, topic, key, payload, bucket) != 1) {
            throw new IllegalStateException(service + " has sent nothing of " + key);
        }
    }

    boolean answers() throws SQLException {
        try (var connection = connect()) {
            return connection.isValid(1);
        }
    }

    private Connection connect() throws SQLException {
        var user = service.name().toLowerCase(Locale.ROOT);
        return DriverManager.getConnection(
                installation.databases().url(user),
                user,
                installation.credentials().of(Secret.DATABASE_PASSWORD));
    }
}
