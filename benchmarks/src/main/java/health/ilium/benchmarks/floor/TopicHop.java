package health.ilium.benchmarks.floor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetCommitCallback;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// Consumes topics of the floor from their ends on and commits its offsets after each transaction.
final class TopicHop extends Hop<Event> {

    private static final Duration POLL = Duration.ofMillis(20);
    private static final OffsetCommitCallback NOBODY_WAITS = (_, _) -> {};

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<UUID, Long> numbers;

    /// @param numbers of the referrals, by key
    TopicHop(
            Plan plan,
            Collection<String> topics,
            Map<UUID, Long> numbers,
            double average,
            Work<Event> work) {
        super(average, work);
        this.numbers = numbers;
        var bytes = new ByteArrayDeserializer();
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        plan.bootstrap(),
                        "group.id",
                        Plan.PREFIX + UUID.randomUUID(),
                        "enable.auto.commit",
                        false);
        consumer = new KafkaConsumer<>(settings, bytes, bytes);
        var partitions =
                topics.stream()
                        .flatMap(topic -> consumer.partitionsFor(Plan.PREFIX + topic).stream())
                        .map(each -> new TopicPartition(each.topic(), each.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    @Override
    void arrived(Gathering<Event> gathering) {
        for (var record : consumer.poll(POLL)) {
            var key = UUID.fromString(new String(record.key(), UTF_8));
            var number = numbers.get(key);
            if (number != null) {
                var topic = record.topic().substring(Plan.PREFIX.length());
                gathering.add(new Event(number, 0, topic, key, Sent.sequence(record)));
            }
        }
    }

    @Override
    void done() {
        consumer.commitAsync(NOBODY_WAITS);
    }

    @Override
    void close() {
        consumer.close();
    }
}
