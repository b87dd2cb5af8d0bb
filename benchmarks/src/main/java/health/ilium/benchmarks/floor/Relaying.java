package health.ilium.benchmarks.floor;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// Sends what one service stored and removes it from the outbox when the broker has it.
final class Relaying implements Hop.Work<Event>, AutoCloseable {

    /// As the services' relays do it, without waiting for the disk.
    private static final String REMOVE =
            """
            delete from outbox
            using (select set_config('synchronous_commit', 'off', true)) as without_waiting
            where id = any (?)\
            """;

    private static final String COLUMNS =
            "topic, key, sequence, type, payload, event_id, source, occurred_at, traceparent, bucket";

    private static final String KEEP =
            """
            with gone as (%1$s returning id, %2$s)
            insert into sent_event (outbox_id, %2$s) select * from gone\
            """
                    .formatted(REMOVE, COLUMNS);

    private final Cases cases;
    private final Session session;
    private final String removing;
    private final KafkaProducer<byte[], byte[]> producer;

    Relaying(Cases cases, Plan plan, Session session) {
        this.cases = cases;
        this.session = session;
        this.removing = plan.keepsSent() ? KEEP : REMOVE;
        var bytes = new ByteArraySerializer();
        producer =
                new KafkaProducer<>(
                        Map.of(
                                "bootstrap.servers",
                                plan.bootstrap(),
                                "acks",
                                "all",
                                "linger.ms",
                                2),
                        bytes,
                        bytes);
    }

    @Override
    public void on(List<Event> events) throws SQLException {
        for (var event : events) {
            var original =
                    cases.sent()
                            .records(event.topic(), cases.example(event.number()))
                            .get(event.sequence() - 1);
            producer.send(Sent.again(original, Plan.PREFIX + event.topic(), event.key()));
        }
        producer.flush();
        session.add(removing, (Object) events.stream().map(Event::outboxRow).toArray(Long[]::new));
        session.commit();
    }

    @Override
    public void close() {
        producer.close();
    }
}
