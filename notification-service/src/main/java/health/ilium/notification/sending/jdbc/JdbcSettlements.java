package health.ilium.notification.sending.jdbc;

import static health.ilium.notification.jdbc.Columns.column;

import health.ilium.notification.message.Channel;
import health.ilium.notification.message.MessageStatus;
import health.ilium.notification.message.MessageStep;
import health.ilium.notification.message.Milestone;
import health.ilium.notification.message.Occasion;
import health.ilium.notification.message.Reason;
import health.ilium.notification.message.Recipient;
import health.ilium.notification.message.SettledMessage;
import health.ilium.notification.sending.Settlement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcSettlements {

    private final JdbcClient jdbc;

    JdbcSettlements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Locks the cases, then settles what this owner still holds.
    ///
    /// @return what was changed, and whether it still made sense: nothing took it back meanwhile
    Map<UUID, Boolean> settle(UUID owner, List<Settlement> settlements) {
        return jdbc
                .sql(
                        """
                        with locked as materialized (
                            select referral_id from contact
                            where referral_id = any (:referral::uuid[])
                            order by referral_id for update)
                        update message
                        set status = step.status, reason = step.reason,
                            due_at = coalesce(step.due_at, message.due_at),
                            settled_at = case when step.due_at is null then step.at end,
                            provider_id = step.provider_id,
                            template = coalesce(step.template, message.template),
                            attempts = case when step.status = 'SUPPRESSED'
                                then attempts - 1 else attempts end,
                            owner = null, lease_until = null
                        from unnest(:id::uuid[], :status::text[], :reason::text[],
                                :dueAt::timestamptz[], :provider::text[], :template::text[],
                                :at::timestamptz[])
                              as step (id, status, reason, due_at, provider_id, template, at)
                        where message.id = step.id and message.status = 'SENDING'
                          and message.owner = :owner
                          and message.referral_id in (select referral_id from locked)
                        returning message.id, message.ended_by is null as makes_sense
                        """)
                .param("referral", column(settlements, it -> it.attempt().message().referralId()))
                .param("id", column(settlements, it -> it.attempt().message().id()))
                .param("status", column(settlements, it -> it.step().to()))
                .param("reason", column(settlements, Settlement::reason))
                .param("dueAt", column(settlements, Settlement::dueAt))
                .param("provider", column(settlements, Settlement::providerId))
                .param("template", column(settlements, it -> it.attempt().template()))
                .param("at", column(settlements, Settlement::at))
                .param("owner", owner)
                .query(
                        (row, number) ->
                                Map.entry(
                                        row.getObject("id", UUID.class),
                                        row.getBoolean("makes_sense")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<SettledMessage> giveUpExpired(Instant now) {
        return jdbc.sql(
                        """
                        with locked as materialized (
                            select referral_id from contact
                            where referral_id in (select referral_id from message
                                where status = 'SENDING' and lease_until < :now)
                            order by referral_id for update)
                        update message
                        set status = :unknown, reason = :reason, settled_at = :now,
                            owner = null, lease_until = null
                        where status = 'SENDING' and lease_until < :now
                          and referral_id in (select referral_id from locked)
                        returning *
                        """)
                .param("now", Timestamp.from(now))
                .param("unknown", MessageStep.LOSE_THE_SENDER.to().name())
                .param("reason", Reason.SENDER_LOST.name())
                .query((row, number) -> settled(row, now))
                .list();
    }

    private static SettledMessage settled(ResultSet row, Instant now) throws SQLException {
        return new SettledMessage(
                row.getObject("id", UUID.class),
                row.getObject("referral_id", UUID.class),
                row.getLong("cause_version"),
                Milestone.valueOf(row.getString("milestone")),
                Recipient.valueOf(row.getString("recipient")),
                Channel.valueOf(row.getString("channel")),
                MessageStatus.valueOf(row.getString("status")),
                Reason.valueOf(row.getString("reason")),
                now,
                Causes.of(row),
                Occasion.NONE);
    }
}
