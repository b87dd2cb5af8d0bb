package health.ilium.intake.referral.jdbc;

import health.ilium.intake.referral.Actor;
import health.ilium.intake.referral.Recorded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A row of the journal.
record JournalRow(
        UUID referralId,
        long version,
        String type,
        int typeVersion,
        JsonNode body,
        Instant occurredAt,
        Instant recordedAt,
        Actor.Kind actorKind,
        @Nullable UUID actorId,
        String actorName) {

    static JournalRow of(Recorded recorded) {
        EventType type = EventType.of(recorded.event());
        return new JournalRow(
                recorded.referralId(),
                recorded.version(),
                type.name(),
                type.version(),
                EventJson.written(recorded.event()),
                recorded.occurredAt(),
                recorded.recordedAt(),
                recorded.actor().kind(),
                recorded.actor().id(),
                recorded.actor().name());
    }

    static Recorded read(ResultSet row) throws SQLException {
        return new Recorded(
                row.getObject("referral_id", UUID.class),
                row.getLong("version"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                new Actor(
                        Actor.Kind.valueOf(row.getString("actor_kind")),
                        row.getObject("actor_id", UUID.class),
                        row.getString("actor_name")),
                EventJson.read(
                        EventType.named(row.getString("type")),
                        row.getInt("type_version"),
                        row.getString("body")));
    }
}
