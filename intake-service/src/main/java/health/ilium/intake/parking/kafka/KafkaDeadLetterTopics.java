package health.ilium.intake.parking.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import health.ilium.intake.parking.DeadLetterReason;
import health.ilium.intake.parking.DeadLetterTopic;
import health.ilium.intake.parking.DeadLetterTopic.DeadLetter;
import health.ilium.intake.parking.DeadLetterTopics;
import health.ilium.intake.parking.Look;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/// Asks the broker each time, as a member of no group. What records say is read past.
@Component
class KafkaDeadLetterTopics implements DeadLetterTopics {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int NEWEST = 10;
    private static final int AT_A_TIME = 1_000_000;

    private final KafkaProperties properties;

    KafkaDeadLetterTopics(KafkaProperties properties) {
        this.properties = properties;
    }

    @Override
    public Look<List<DeadLetterTopic>> look(List<String> names) {
        try (var consumer = consumer()) {
            return new Look.Seen<>(names.stream().map(name -> topic(consumer, name)).toList());
        } catch (KafkaException away) {
            return new Look.Away<>();
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        Map<String, Object> settings = properties.buildConsumerProperties();
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, AT_A_TIME);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        var bytes = new ByteArrayDeserializer();
        return new KafkaConsumer<>(settings, bytes, bytes);
    }

    private static DeadLetterTopic topic(KafkaConsumer<byte[], byte[]> consumer, String name) {
        List<TopicPartition> partitions =
                consumer.partitionsFor(name).stream()
                        .map(it -> new TopicPartition(name, it.partition()))
                        .toList();
        Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        consumer.assign(partitions);
        ends.forEach(
                (partition, end) ->
                        consumer.seek(
                                partition,
                                Math.max(begins.getOrDefault(partition, 0L), end - NEWEST)));
        return new DeadLetterTopic(name, count(ends) - count(begins), newest(read(consumer, ends)));
    }

    private static long count(Map<TopicPartition, Long> offsets) {
        return offsets.values().stream().mapToLong(Long::longValue).sum();
    }

    private static List<DeadLetter> read(
            KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        List<DeadLetter> found = new ArrayList<>();
        long begin = System.nanoTime();
        while (isBefore(consumer, ends) && System.nanoTime() - begin < PATIENCE.toNanos()) {
            consumer.poll(PATIENCE.dividedBy(10)).forEach(copy -> found.add(letter(copy)));
        }
        return found;
    }

    private static boolean isBefore(
            KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    private static List<DeadLetter> newest(List<DeadLetter> letters) {
        return letters.stream()
                .sorted(Comparator.comparing(DeadLetter::at).reversed())
                .limit(NEWEST)
                .toList();
    }

    private static DeadLetter letter(ConsumerRecord<byte[], byte[]> copy) {
        return new DeadLetter(
                Instant.ofEpochMilli(copy.timestamp()),
                reason(header(copy, "dlt_reason")),
                "%s-%s, %s"
                        .formatted(
                                header(copy, "dlt_topic"),
                                header(copy, "dlt_partition"),
                                header(copy, "dlt_offset")),
                copy.value() == null ? 0 : copy.value().length);
    }

    private static @Nullable DeadLetterReason reason(String code) {
        return Stream.of(DeadLetterReason.values())
                .filter(reason -> reason.name().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static String header(ConsumerRecord<byte[], byte[]> copy, String name) {
        Header header = copy.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), UTF_8);
    }
}
