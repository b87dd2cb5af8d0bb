package health.ilium.faults.fault.poison;

import static java.nio.charset.StandardCharsets.UTF_8;

import health.ilium.faults.checker.Delivered;
import health.ilium.faults.fault.Running;
import health.ilium.faults.observing.ServiceDatabase;
import health.ilium.faults.observing.Topics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// Puts poison on topics, each at the next place of its key, so that what comes later has to wait.
final class Poisoning implements AutoCloseable {

    private static final String NEXT_PLACE =
            """
            insert into outbox_sequence as s (topic, key, last) values (?, ?::uuid, 1)
            on conflict (topic, key) do update set last = s.last + 1
            returning last
            """;

    private final Running run;
    private final Topics topics;
    private final KafkaProducer<byte[], byte[]> producer;

    Poisoning(Running run) {
        var broker = run.stack().stack().addresses().kafka();
        this.run = run;
        this.topics = new Topics(broker);
        this.producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", broker),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
    }

    /// A good record to make poison of.
    ConsumerRecord<byte[], byte[]> good(String topic) {
        List<ConsumerRecord<byte[], byte[]>> records = topics.records(topic);
        return records.stream()
                .filter(it -> it.value() != null && it.value().length > 20 && it.value()[0] == 0)
                .findFirst()
                .orElseThrow();
    }

    Poisoned put(Poison kind, ConsumerRecord<byte[], byte[]> good, String key)
            throws InterruptedException {
        var topic = good.topic();
        var producing = Objects.requireNonNull(Topics.PRODUCERS.get(topic));
        long sequence =
                new ServiceDatabase(run.stack().stack(), producing)
                        .query(NEXT_PLACE, row -> row.getLong(1), topic, key)
                        .getFirst();
        var value = kind.madeOf(good.value(), new String(good.key(), UTF_8));
        var record = new ProducerRecord<>(topic, key.getBytes(UTF_8), value);
        record.headers().add("ce_sequence", Long.toString(sequence).getBytes(UTF_8));
        record.headers().add("ce_id", (key + "/poison/" + kind).getBytes(UTF_8));
        try {
            producer.send(record).get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
        return new Poisoned(kind, new Delivered.Place(topic, key, sequence), value);
    }

    @Override
    public void close() {
        producer.close();
    }
}
