package health.ilium.notification.sending.jdbc;

import health.ilium.notification.message.Matter;
import health.ilium.notification.message.Occasion;
import health.ilium.notification.message.Visit;
import health.ilium.notification.office.Office;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a row of a message says of the thing that it hangs on.
final class Occasions {

    private Occasions() {}

    static Occasion of(ResultSet row) throws SQLException {
        String matter = row.getString("matter");
        return new Occasion(
                Office.valueOf(row.getString("office")),
                visit(row),
                matter == null ? null : Matter.valueOf(matter),
                instant(row, "expires_at"));
    }

    private static @Nullable Visit visit(ResultSet row) throws SQLException {
        Instant startsAt = instant(row, "starts_at");
        return startsAt == null
                ? null
                : new Visit(
                        row.getObject("appointment_id", UUID.class),
                        startsAt,
                        row.getObject("minutes", Integer.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
