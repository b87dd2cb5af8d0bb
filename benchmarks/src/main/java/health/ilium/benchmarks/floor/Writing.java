package health.ilium.benchmarks.floor;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// The rows of each hop, written into the session of the service that would write them.
final class Writing {

    private static final String OUTBOX =
            """
            insert into outbox (id, topic, key, sequence, type, payload, event_id, source,
                                occurred_at, traceparent, bucket)
            overriding system value values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)\
            """;
    private static final String SEQUENCE =
            """
            insert into outbox_sequence (topic, key, last) values (?, ?, ?)
            on conflict (topic, key) do update set last = excluded.last\
            """;
    private static final String POSITION =
            """
            insert into consumer_position (topic, key, sequence) values (?, ?, ?)
            on conflict (topic, key) do update set sequence = excluded.sequence\
            """;
    private static final String ROUTED =
            """
            update referral set status = ?, version = ?, shown_version = ?, pathway = ?, score = ?,
                                completeness = ?, triaged_at = ?, updated_at = ?
            where referral_id = ?\
            """;

    private final Cases cases;
    private final AtomicLong outboxRows = new AtomicLong();

    Writing(Cases cases) {
        this.cases = cases;
    }

    List<Event> submission(Session intake, long number) throws SQLException {
        rows(intake, cases.journal(), number, 0, 1);
        rows(intake, cases.referral(), number);
        rows(intake, cases.links(), number);
        rows(intake, cases.answers(), number);
        return List.of(
                event(intake, number, Cases.REQUESTS, 1),
                event(intake, number, Cases.MILESTONES, 1));
    }

    List<Event> decision(Session triage, Event request) throws SQLException {
        position(triage, request);
        rows(triage, cases.decisions(), request.number());
        return List.of(event(triage, request.number(), Cases.DECISIONS, 1));
    }

    List<Event> routing(Session intake, Event decision) throws SQLException {
        position(intake, decision);
        long number = decision.number();
        rows(intake, cases.judged(), number);
        rows(intake, cases.journal(), number, 1, Integer.MAX_VALUE);
        var referral = cases.referral();
        var row = referral.of(cases.example(number)).getFirst();
        intake.add(
                ROUTED,
                referral.value(row, "status"),
                referral.value(row, "version"),
                referral.value(row, "shown_version"),
                referral.value(row, "pathway"),
                referral.value(row, "score"),
                referral.value(row, "completeness"),
                referral.value(row, "triaged_at"),
                referral.value(row, "updated_at"),
                cases.key(number));
        return List.of(event(intake, number, Cases.MILESTONES, 2));
    }

    void outcome(Session intake, Event outcome) {
        position(intake, outcome);
    }

    /// The messages about one milestone.
    List<Message> plan(Session notification, Event milestone) throws SQLException {
        position(notification, milestone);
        long number = milestone.number();
        boolean first = milestone.sequence() == 1;
        if (first) {
            rows(notification, cases.contacts(), number);
            rows(notification, cases.consents(), number);
        }
        var planned = Message.of(cases, number).stream().filter(it -> it.first() == first).toList();
        for (var message : planned) {
            row(notification, cases.messages(), message.row(), number);
        }
        return planned;
    }

    void claim(Session notification, Message message) throws SQLException {
        notification.add(
                "update message set status = 'SENDING', owner = ?, lease_until = now() + interval"
                        + " '1 minute', attempts = attempts + 1 where id = ?",
                message.id(),
                message.id());
    }

    List<Event> settle(Session notification, Message message) throws SQLException {
        notification.add(
                "update message set status = ?, template = ?, owner = null, lease_until = null,"
                        + " settled_at = now() where id = ?",
                cases.messages().value(message.row(), "status"),
                cases.messages().value(message.row(), "template"),
                message.id());
        return List.of(event(notification, message.number(), Cases.OUTCOMES, message.place()));
    }

    private Event event(Session session, long number, String topic, int sequence)
            throws SQLException {
        var key = cases.key(number);
        var sent = cases.sent().records(topic, cases.example(number)).get(sequence - 1);
        var event = new Event(number, outboxRows.incrementAndGet(), topic, key, sequence);
        session.add(
                OUTBOX,
                event.outboxRow(),
                topic,
                key,
                (long) sequence,
                Sent.header(sent, "ce_type"),
                sent.value(),
                Sent.header(sent, "ce_id"),
                Sent.header(sent, "ce_source"),
                Sent.header(sent, "ce_time"),
                Sent.header(sent, "traceparent"));
        session.place(SEQUENCE, topic, key, sequence);
        return event;
    }

    private static void position(Session session, Event event) {
        session.place(POSITION, event.topic(), event.key(), event.sequence());
    }

    private void rows(Session session, Examples table, long number) throws SQLException {
        rows(session, table, number, 0, Integer.MAX_VALUE);
    }

    private void rows(Session session, Examples table, long number, int from, int to)
            throws SQLException {
        var rows = table.of(cases.example(number));
        for (int place = from; place < Math.min(to, rows.size()); place++) {
            row(session, table, rows.get(place), number);
        }
    }

    private void row(Session session, Examples table, @Nullable Object[] row, long number)
            throws SQLException {
        var renewal = cases.renewal(number);
        var consents = cases.consents().of(cases.example(number));
        @Nullable Object[] values = new Object[row.length];
        for (int place = 0; place < row.length; place++) {
            values[place] =
                    table.columns()
                            .get(place)
                            .inserted(
                                    row[place],
                                    renewal,
                                    original -> number * 8 + place(consents, original));
        }
        session.add(table.insert(), values);
    }

    private int place(List<@Nullable Object[]> consents, long original) {
        for (int place = 0; place < consents.size(); place++) {
            if (Long.valueOf(original).equals(cases.consents().value(consents.get(place), "id"))) {
                return place + 1;
            }
        }
        throw new IllegalStateException("a message whose consent is another case's");
    }
}
