package health.ilium.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import health.ilium.contract.MessageSettled;
import health.ilium.delivery.encoding.confluent.ConfluentEncoding;
import health.ilium.schemas.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/// Puts records on a topic, good and bad ones, and looks at what is there.
public final class Wire implements AutoCloseable {

    private final Topic<UUID, MessageSettled> topic;
    private final ConfluentEncoding encoding;
    private final Map<String, Object> connection;
    private final KafkaProducer<byte[], byte[]> producer;

    public Wire(Broker broker, Topic<UUID, MessageSettled> topic) {
        this.topic = topic;
        this.encoding = new ConfluentEncoding(new MemoryRegistry(), List.of(topic));
        encoding.step();
        this.connection = Map.of("bootstrap.servers", broker.address());
        this.producer =
                new KafkaProducer<>(
                        connection, new ByteArraySerializer(), new ByteArraySerializer());
    }

    public void good(UUID key, long sequence) {
        raw(key.toString(), Long.toString(sequence), bytes(key, Long.toString(sequence)));
    }

    public byte[] bytes(UUID key, String label) {
        return encoding.encode(topic, Events.event(key, label));
    }

    public void traced(UUID key, long sequence, String traceparent) {
        ProducerRecord<byte[], byte[]> out =
                record(key.toString(), Long.toString(sequence), bytes(key, "traced"));
        out.headers().add("traceparent", traceparent.getBytes(UTF_8));
        send(out);
    }

    public void raw(@Nullable String key, @Nullable String sequence, byte @Nullable [] value) {
        send(record(key, sequence, value));
    }

    private ProducerRecord<byte[], byte[]> record(
            @Nullable String key, @Nullable String sequence, byte @Nullable [] value) {
        ProducerRecord<byte[], byte[]> out =
                new ProducerRecord<>(topic.name(), key == null ? null : key.getBytes(UTF_8), value);
        if (sequence != null) {
            out.headers().add("ce_sequence", sequence.getBytes(UTF_8));
        }
        return out;
    }

    private void send(ProducerRecord<byte[], byte[]> out) {
        try {
            producer.send(out).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /// Everything on a topic at this moment.
    public List<ConsumerRecord<byte[], byte[]>> read(String name) {
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(
                        connection, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(name).stream()
                            .map(each -> new TopicPartition(name, each.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            while (partitions.stream()
                    .anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
