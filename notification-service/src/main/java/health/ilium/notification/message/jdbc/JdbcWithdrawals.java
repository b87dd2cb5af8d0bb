package health.ilium.notification.message.jdbc;

import static health.ilium.notification.jdbc.Columns.column;

import health.ilium.notification.message.Channel;
import health.ilium.notification.message.Ending;
import health.ilium.notification.message.Matter;
import health.ilium.notification.message.MessageStatus;
import health.ilium.notification.message.Milestone;
import health.ilium.notification.message.Occasion;
import health.ilium.notification.message.Recipient;
import health.ilium.notification.message.Withdrawals;
import health.ilium.notification.message.Withdrawn;
import health.ilium.notification.office.Office;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcWithdrawals implements Withdrawals {

    private final JdbcClient jdbc;

    JdbcWithdrawals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Marks also what was never sent for want of a channel, so that no correction of an address
    /// brings it to life again.
    @Override
    public List<Withdrawn> withdraw(List<Ending> endings, Instant now) {
        if (endings.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        update message
                        set ended_by = ended.milestone,
                            status = case when status in ('HELD', 'PLANNED')
                                then 'SUPPRESSED' else status end,
                            reason = case when status in ('HELD', 'PLANNED')
                                then 'SUPERSEDED' else reason end,
                            settled_at = case when status in ('HELD', 'PLANNED')
                                then :now else settled_at end
                        from unnest(:referral::uuid[], :version::bigint[], :matter::text[],
                                :milestone::text[])
                              as ended (referral, version, about, milestone)
                        where referral_id = ended.referral and matter = ended.about
                          and cause_version < ended.version
                          and matter is not null and ended_by is null
                          and (status in ('HELD', 'PLANNED', 'SENDING')
                            or status = 'SUPPRESSED' and reason = 'ONLY_BY_CALL')
                        returning old.status as was, message.*, ended.version as by
                        """)
                .param("now", Timestamp.from(now))
                .param("referral", column(endings, Ending::referralId))
                .param("version", column(endings, Ending::version))
                .param("matter", column(endings, Ending::matter))
                .param("milestone", column(endings, Ending::by))
                .query((row, number) -> withdrawn(row))
                .list();
    }

    private static Withdrawn withdrawn(ResultSet row) throws SQLException {
        return new Withdrawn(
                row.getObject("id", UUID.class),
                row.getObject("referral_id", UUID.class),
                row.getLong("cause_version"),
                Milestone.valueOf(row.getString("milestone")),
                Recipient.valueOf(row.getString("recipient")),
                Channel.valueOf(row.getString("channel")),
                MessageStatus.valueOf(row.getString("was")),
                row.getTimestamp("due_at").toInstant(),
                occasion(row),
                Milestone.valueOf(row.getString("ended_by")),
                row.getLong("by"));
    }

    /// What waits carries no calendar entry.
    private static Occasion occasion(ResultSet row) throws SQLException {
        Timestamp expiresAt = row.getTimestamp("expires_at");
        return new Occasion(
                Office.valueOf(row.getString("office")),
                null,
                Matter.valueOf(row.getString("matter")),
                expiresAt == null ? null : expiresAt.toInstant());
    }
}
