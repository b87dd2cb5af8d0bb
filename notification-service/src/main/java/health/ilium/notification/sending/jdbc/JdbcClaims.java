package health.ilium.notification.sending.jdbc;

import static health.ilium.notification.jdbc.Columns.column;

import health.ilium.notification.message.Channel;
import health.ilium.notification.message.Language;
import health.ilium.notification.message.MessageStep;
import health.ilium.notification.message.Milestone;
import health.ilium.notification.message.Reason;
import health.ilium.notification.message.Recipient;
import health.ilium.notification.office.Office;
import health.ilium.notification.sending.Outgoing;
import health.ilium.notification.sending.SendingQueue.Lease;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcClaims {

    private final JdbcClient jdbc;

    JdbcClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Urgent before routine before bulk, then what has been due longest. What waited for its time
    /// is looked at once more: it may have been taken back, or its consent, while it was tried.
    List<Outgoing> next(UUID owner, Channel channel, int room, Lease lease) {
        return jdbc.sql(
                        """
                        update message
                        set status = :sending, owner = :owner, lease_until = :until,
                            attempts = attempts + 1
                        where id = any (array(
                            select id from message
                            where channel = :channel and status = 'PLANNED' and due_at <= :now
                            order by lane, due_at
                            limit :room
                            for update skip locked))
                        returning *, case
                            when ended_by is not null then 'SUPERSEDED'
                            when expires_at <= :now then 'EXPIRED'
                            when matter is not null and not (
                                select latest.granted from consent relied
                                join consent latest using (address, channel, purpose)
                                where relied.id = message.consent_id
                                order by latest.id desc limit 1) then 'NO_CONSENT'
                            end as obstacle
                        """)
                .param("sending", MessageStep.CLAIM.to().name())
                .param("owner", owner)
                .param("until", Timestamp.from(lease.until()))
                .param("now", Timestamp.from(lease.now()))
                .param("channel", channel.name())
                .param("room", room)
                .query((row, number) -> outgoing(row))
                .list();
    }

    /// In portions, so that a morning's reminders do not hold up what is urgent.
    void releaseDue(Instant now) {
        jdbc.sql(
                        """
                        update message set status = :planned
                        where id = any (array(
                            select id from message
                            where status = 'HELD' and due_at <= :now
                            order by due_at
                            limit 1000
                            for update skip locked))
                        """)
                .param("planned", MessageStep.COME_DUE.to().name())
                .param("now", Timestamp.from(now))
                .update();
    }

    void renew(UUID owner, Collection<UUID> held, Lease lease) {
        jdbc.sql(
                        """
                        update message set lease_until = :until
                        where id = any (:ids::uuid[]) and status = 'SENDING' and owner = :owner
                        """)
                .param("until", Timestamp.from(lease.until()))
                .param("ids", column(List.copyOf(held), id -> id))
                .param("owner", owner)
                .update();
    }

    boolean anyExpired(Instant now) {
        return jdbc.sql(
                        """
                        select exists (select from message
                            where status = 'SENDING' and lease_until < :now)
                        """)
                .param("now", Timestamp.from(now))
                .query(Boolean.class)
                .single();
    }

    private static Outgoing outgoing(ResultSet row) throws SQLException {
        String obstacle = row.getString("obstacle");
        return new Outgoing(
                row.getObject("id", UUID.class),
                row.getObject("referral_id", UUID.class),
                row.getString("referral_number"),
                row.getLong("cause_version"),
                Milestone.valueOf(row.getString("milestone")),
                Recipient.valueOf(row.getString("recipient")),
                Channel.valueOf(row.getString("channel")),
                Office.valueOf(row.getString("office")),
                Language.valueOf(row.getString("language")),
                row.getString("to_address"),
                row.getInt("attempts"),
                Causes.of(row),
                Occasions.of(row),
                obstacle == null ? null : Reason.valueOf(obstacle));
    }
}
