package health.ilium.benchmarks.floor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// The records that the services sent about the examples, in their order.
record Sent(Map<String, Map<UUID, List<ConsumerRecord<byte[], byte[]>>>> byTopic) {

    private static final long FROM_THE_END = 5_000;

    static Sent about(Set<UUID> referrals, Set<String> topics, String bootstrap) {
        var byTopic = new HashMap<String, Map<UUID, List<ConsumerRecord<byte[], byte[]>>>>();
        for (var topic : topics) {
            var found = new HashMap<UUID, List<ConsumerRecord<byte[], byte[]>>>();
            for (var record : last(topic, bootstrap)) {
                var key = UUID.fromString(new String(record.key(), UTF_8));
                if (referrals.contains(key)) {
                    found.computeIfAbsent(key, _ -> new ArrayList<>()).add(record);
                }
            }
            found.values().forEach(each -> each.sort(Comparator.comparingInt(Sent::sequence)));
            byTopic.put(topic, found);
        }
        return new Sent(byTopic);
    }

    List<ConsumerRecord<byte[], byte[]>> records(String topic, UUID referral) {
        return byTopic.getOrDefault(topic, Map.of()).getOrDefault(referral, List.of());
    }

    /// The same bytes under another key.
    static ProducerRecord<byte[], byte[]> again(
            ConsumerRecord<byte[], byte[]> original, String topic, UUID key) {
        return new ProducerRecord<>(
                topic,
                null,
                null,
                key.toString().getBytes(UTF_8),
                original.value(),
                original.headers());
    }

    static int sequence(ConsumerRecord<byte[], byte[]> record) {
        return Integer.parseInt(header(record, "ce_sequence"));
    }

    static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    private static List<ConsumerRecord<byte[], byte[]>> last(String topic, String bootstrap) {
        var bytes = new ByteArrayDeserializer();
        try (var consumer =
                new KafkaConsumer<>(Map.of("bootstrap.servers", bootstrap), bytes, bytes)) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(each -> new TopicPartition(topic, each.partition()))
                            .toList();
            consumer.assign(partitions);
            var ends = consumer.endOffsets(partitions);
            ends.forEach((each, end) -> consumer.seek(each, Math.max(0, end - FROM_THE_END)));
            var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            while (ends.entrySet().stream()
                    .anyMatch(each -> consumer.position(each.getKey()) < each.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }
}
