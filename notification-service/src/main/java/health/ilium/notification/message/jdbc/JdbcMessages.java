package health.ilium.notification.message.jdbc;

import static health.ilium.notification.jdbc.Columns.column;

import health.ilium.delivery.consuming.Origin;
import health.ilium.delivery.consuming.Origins;
import health.ilium.delivery.outbox.Traces;
import health.ilium.notification.message.Message;
import health.ilium.notification.message.Messages;
import health.ilium.notification.message.Visit;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcMessages implements Messages {

    private final JdbcClient jdbc;
    private final Traces traces;

    JdbcMessages(JdbcClient jdbc, Traces traces) {
        this.jdbc = jdbc;
        this.traces = traces;
    }

    @Override
    public List<Message> add(List<Message> planned) {
        if (planned.isEmpty()) {
            return List.of();
        }
        Set<UUID> added =
                jdbc.sql(
                                """
                                insert into message (id, referral_id, referral_number, cause_version,
                                    milestone, recipient, channel, lane, office, language,
                                    to_address, consent_id, status, reason,
                                    planned_at, due_at, settled_at, caused_at, traceparent,
                                    matter, expires_at, appointment_id, starts_at, minutes)
                                select id, referral_id, referral_number, cause_version,
                                    milestone, recipient, channel, lane, office, language,
                                    to_address, consent_id, status, reason, planned_at, due_at,
                                    case when status not in ('HELD', 'PLANNED')
                                        then planned_at end,
                                    caused_at, traceparent,
                                    matter, expires_at, appointment_id, starts_at, minutes
                                from unnest(:id::uuid[], :referral::uuid[], :number::text[],
                                    :version::bigint[], :milestone::text[], :recipient::text[],
                                    :channel::text[], :lane::int[], :office::text[],
                                    :language::text[], :to::text[], :consent::bigint[],
                                    :status::text[], :reason::text[], :plannedAt::timestamptz[],
                                    :dueAt::timestamptz[], :causedAt::timestamptz[],
                                    :trace::text[], :matter::text[], :expiresAt::timestamptz[],
                                    :appointment::uuid[], :startsAt::timestamptz[],
                                    :minutes::int[])
                                  as planned (id, referral_id, referral_number, cause_version,
                                    milestone, recipient, channel, lane, office, language,
                                    to_address, consent_id, status, reason, planned_at, due_at,
                                    caused_at, traceparent,
                                    matter, expires_at, appointment_id, starts_at, minutes)
                                on conflict (referral_id, cause_version, milestone, recipient, channel)
                                do nothing
                                returning id
                                """)
                        .param("id", column(planned, Message::id))
                        .param("referral", column(planned, Message::referralId))
                        .param("number", column(planned, Message::referralNumber))
                        .param("version", column(planned, Message::causeVersion))
                        .param("milestone", column(planned, Message::milestone))
                        .param("recipient", column(planned, Message::recipient))
                        .param("channel", column(planned, Message::channel))
                        .param("lane", column(planned, message -> message.lane().place()))
                        .param("office", column(planned, Message::office))
                        .param("language", column(planned, Message::language))
                        .param("to", column(planned, Message::to))
                        .param("consent", column(planned, Message::consentId))
                        .param("status", column(planned, Message::status))
                        .param("reason", column(planned, Message::reason))
                        .param("plannedAt", column(planned, Message::plannedAt))
                        .param("dueAt", column(planned, Message::dueAt))
                        .param("causedAt", column(planned, JdbcMessages::causedAt))
                        .param("trace", column(planned, this::traceparent))
                        .param("matter", column(planned, it -> it.occasion().matter()))
                        .param("expiresAt", column(planned, it -> it.occasion().expiresAt()))
                        .param("appointment", visits(planned, Visit::appointmentId))
                        .param("startsAt", visits(planned, Visit::startsAt))
                        .param("minutes", visits(planned, Visit::minutes))
                        .query((row, number) -> row.getObject("id", UUID.class))
                        .set();
        return planned.stream().filter(message -> added.contains(message.id())).toList();
    }

    private static @Nullable String[] visits(
            List<Message> planned, Function<Visit, @Nullable Object> value) {
        return column(
                planned,
                message -> {
                    Visit visit = message.occasion().visit();
                    return visit == null ? null : value.apply(visit);
                });
    }

    /// What waits for its time is caused by its time, not by what made it known long before.
    private @Nullable String traceparent(Message message) {
        return message.held() ? null : traces.traceparentOf(message.referralId());
    }

    private static @Nullable Instant causedAt(Message message) {
        if (message.held()) {
            return message.dueAt();
        }
        Origin origin = Origins.of(message.referralId());
        return origin == null ? null : origin.occurredAt();
    }
}
