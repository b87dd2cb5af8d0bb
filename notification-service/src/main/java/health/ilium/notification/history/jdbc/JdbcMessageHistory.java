package health.ilium.notification.history.jdbc;

import health.ilium.notification.history.MessageHistory;
import health.ilium.notification.history.SentMessage;
import health.ilium.notification.history.SentMessage.ConsentReliedOn;
import health.ilium.notification.message.Channel;
import health.ilium.notification.message.Language;
import health.ilium.notification.message.MessageStatus;
import health.ilium.notification.message.Milestone;
import health.ilium.notification.message.Reason;
import health.ilium.notification.message.Recipient;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcMessageHistory implements MessageHistory {

    private final JdbcClient jdbc;

    JdbcMessageHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SentMessage> of(UUID referralId) {
        return jdbc.sql(
                        """
                        select message.*, consent.source, consent.recorded_at
                        from message left join consent on consent.id = message.consent_id
                        where message.referral_id = :referral
                        order by message.planned_at, message.id
                        """)
                .param("referral", referralId)
                .query((row, number) -> message(row))
                .list();
    }

    private static SentMessage message(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        String endedBy = row.getString("ended_by");
        return new SentMessage(
                row.getObject("id", UUID.class),
                Milestone.valueOf(row.getString("milestone")),
                Recipient.valueOf(row.getString("recipient")),
                Channel.valueOf(row.getString("channel")),
                row.getString("to_address"),
                MessageStatus.valueOf(row.getString("status")),
                reason == null ? null : Reason.valueOf(reason),
                Language.valueOf(row.getString("language")),
                row.getInt("attempts"),
                row.getTimestamp("planned_at").toInstant(),
                instant(row.getTimestamp("settled_at")),
                row.getTimestamp("due_at").toInstant(),
                endedBy == null ? null : Milestone.valueOf(endedBy),
                row.getString("template"),
                consent(row));
    }

    private static @Nullable ConsentReliedOn consent(ResultSet row) throws SQLException {
        Timestamp recordedAt = row.getTimestamp("recorded_at");
        return recordedAt == null
                ? null
                : new ConsentReliedOn(
                        row.getLong("consent_id"), row.getString("source"), recordedAt.toInstant());
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
