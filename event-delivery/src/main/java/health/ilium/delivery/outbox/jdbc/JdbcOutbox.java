package health.ilium.delivery.outbox.jdbc;

import health.ilium.delivery.encoding.EventEncoding;
import health.ilium.delivery.outbox.Outbox;
import health.ilium.delivery.outbox.OutgoingEvent;
import health.ilium.delivery.outbox.Relays;
import health.ilium.delivery.outbox.Traces;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Stores any number of events in one round trip and wakes the relays after the commit.
public final class JdbcOutbox implements Outbox {

    /// The sequence rows are locked in key order before ids are drawn, so that per key the order
    /// of ids is the order of sequences, and two transactions do not deadlock here.
    private static final String INSERT =
            """
            with incoming as (
                select * from unnest(?::text[], ?::uuid[], ?::text[], ?::bytea[], ?::text[],
                                     ?::text[]::timestamptz[], ?::text[], ?::int[])
                    with ordinality
                    as i(topic, key, type, payload, event_id, occurred_at, traceparent, bucket, place)
            ), counted as (
                insert into outbox_sequence as s (topic, key, last)
                select topic, key, count(*) from incoming group by topic, key order by topic, key
                on conflict (topic, key) do update set last = s.last + excluded.last
                returning topic, key, last
            )
            insert into outbox (topic, key, sequence, type, payload, event_id, source, occurred_at,
                                traceparent, bucket)
            select i.topic, i.key,
                   c.last - count(*) over (partition by i.topic, i.key)
                          + row_number() over (partition by i.topic, i.key order by i.place),
                   i.type, i.payload, i.event_id, ?, i.occurred_at,
                   nullif(i.traceparent, ''), i.bucket
            from incoming i join counted c on c.topic = i.topic and c.key = i.key
            order by i.place
            """;

    private final JdbcClient jdbc;
    private final EventEncoding encoding;
    private final Traces traces;
    private final Relays relays;
    private final String source;

    public JdbcOutbox(
            JdbcClient jdbc, EventEncoding encoding, Traces traces, Relays relays, String source) {
        this.jdbc = jdbc;
        this.encoding = encoding;
        this.traces = traces;
        this.relays = relays;
        this.source = source;
    }

    @Override
    public void add(List<OutgoingEvent> events) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("events are stored with the change that caused them");
        }
        if (events.isEmpty()) {
            return;
        }
        OutboxColumns columns = OutboxColumns.of(events, encoding, traces);
        jdbc.sql(INSERT).params(columns.parameters(source)).update();
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        relays.wake();
                    }
                });
    }
}
