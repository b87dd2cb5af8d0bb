package health.ilium.notification.sending.jdbc;

import health.ilium.delivery.consuming.Origin;
import health.ilium.delivery.consuming.Origins;
import health.ilium.notification.message.Cause;
import health.ilium.notification.message.SettledMessage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Keeps what takes the place of a message in the trace of the event that both tell about.
final class Causes {

    private Causes() {}

    static Cause of(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("caused_at");
        return new Cause(at == null ? null : at.toInstant(), row.getString("traceparent"));
    }

    static void during(List<SettledMessage> messages, Runnable work) {
        Map<UUID, Origin> origins = new HashMap<>();
        for (SettledMessage message : messages) {
            Cause cause = message.cause();
            origins.put(message.referralId(), new Origin(cause.traceparent(), cause.at()));
        }
        Origins.during(origins, work);
    }
}
