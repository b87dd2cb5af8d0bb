package health.ilium.faults.observing;

import static java.nio.charset.StandardCharsets.UTF_8;

import health.ilium.faults.checker.Delivered;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// The topics between the services, read from their beginnings.
public record Topics(String bootstrapServers) {

    /// Each topic and the service that consumes it.
    public static final Map<String, String> CONSUMERS =
            Map.of(
                    "triage-requests", "triage",
                    "triage-decisions", "intake",
                    "referral-events", "notification",
                    "message-events", "intake");

    /// Each topic and the service that fills it.
    public static final Map<String, String> PRODUCERS =
            Map.of(
                    "triage-requests", "intake",
                    "triage-decisions", "triage",
                    "referral-events", "intake",
                    "message-events", "notification");

    private static final Duration POLL = Duration.ofMillis(200);

    public List<ConsumerRecord<byte[], byte[]>> records(String topic) {
        var bytes = new ByteArrayDeserializer();
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers);
        try (var consumer = new KafkaConsumer<>(settings, bytes, bytes)) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(it -> new TopicPartition(topic, it.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            while (partitions.stream()
                    .anyMatch(it -> consumer.position(it) < ends.getOrDefault(it, 0L))) {
                consumer.poll(POLL).forEach(records::add);
            }
            return records;
        }
    }

    /// Events that tell their key and place.
    List<Delivered.Copy> copies() {
        return CONSUMERS.keySet().stream()
                .flatMap(topic -> records(topic).stream())
                .flatMap(it -> copy(it).stream())
                .toList();
    }

    private static Optional<Delivered.Copy> copy(ConsumerRecord<byte[], byte[]> record) {
        var sequence = header(record, "ce_sequence");
        if (record.key() == null || sequence.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Delivered.Copy(
                        record.topic(),
                        new String(record.key(), UTF_8),
                        Long.parseLong(sequence),
                        header(record, "ce_id"),
                        record.value() == null ? "nothing" : digest(record.value())));
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    private static String digest(byte[] value) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(value));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
