package health.ilium.endtoend.deployed;

import health.ilium.endtoend.RawRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// Topics of a broker, read and written byte for byte.
record BrokerTopics(String bootstrapServers) {

    /// Whether it names its topics within a moment.
    boolean answers() {
        var deserializer = new ByteArrayDeserializer();
        try (var consumer = new KafkaConsumer<>(settings(), deserializer, deserializer)) {
            return !consumer.listTopics(Duration.ofSeconds(1)).isEmpty();
        }
    }

    void produce(String topic, RawRecord record) {
        var serializer = new ByteArraySerializer();
        var sent = new ProducerRecord<>(topic, record.key(), record.value());
        record.headers().forEach(sent.headers()::add);
        try (var producer = new KafkaProducer<>(settings(), serializer, serializer)) {
            producer.send(sent).get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    List<RawRecord> recordsOn(String topic) {
        var deserializer = new ByteArrayDeserializer();
        try (var consumer = new KafkaConsumer<>(settings(), deserializer, deserializer)) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(it -> new TopicPartition(topic, it.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<RawRecord>();
            while (partitions.stream()
                    .anyMatch(it -> consumer.position(it) < ends.getOrDefault(it, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(it -> records.add(raw(it)));
            }
            return records;
        }
    }

    private static RawRecord raw(ConsumerRecord<byte[], byte[]> record) {
        var headers = new HashMap<String, byte[]>();
        record.headers().forEach(it -> headers.put(it.key(), it.value()));
        return new RawRecord(record.key(), record.value(), headers);
    }

    private Map<String, Object> settings() {
        return Map.of("bootstrap.servers", bootstrapServers);
    }
}
