package health.ilium.faults.fault;

import health.ilium.faults.observing.Topics;
import health.ilium.faults.stack.Instance;
import health.ilium.localstack.parts.PartName;
import health.ilium.localstack.process.Part;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// F11: every record stands on its topic three times, then all groups begin again at the start.
final class RecordsRepeated implements Fault {

    private static final Map<String, PartName> GROUPS =
            Map.of(
                    "triage", PartName.TRIAGE,
                    "notification", PartName.NOTIFICATION,
                    "intake", PartName.INTAKE);

    @Override
    public void strike(Running run) throws InterruptedException {
        var end = run.end();
        var broker = run.stack().stack().addresses().kafka();
        repeat(broker, run);
        for (var group : GROUPS.entrySet()) {
            var parts = Instance.of(group.getValue()).stream().map(run.stack()::instance).toList();
            parts.forEach(Part::stop);
            begin(group.getKey(), broker);
            parts.forEach(Part::start);
        }
        repeat(broker, run);
        Until.holds(() -> !run.isBefore(end), run.length());
    }

    private static void repeat(String broker, Running run) {
        var bytes = new ByteArraySerializer();
        Map<String, Object> settings = Map.of("bootstrap.servers", broker);
        try (var producer = new KafkaProducer<>(settings, bytes, bytes)) {
            for (var topic : Topics.CONSUMERS.keySet()) {
                var records = new Topics(broker).records(topic);
                for (int copy = 0; copy < 2; copy++) {
                    records.forEach(record -> producer.send(copyOf(record)));
                }
                run.figures().add("records repeated", 2.0 * records.size());
            }
        }
    }

    private static ProducerRecord<byte[], byte[]> copyOf(ConsumerRecord<byte[], byte[]> record) {
        return new ProducerRecord<>(
                record.topic(), null, null, record.key(), record.value(), record.headers());
    }

    private static void begin(String group, String broker) throws InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            var offsets =
                    admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
            Map<TopicPartition, OffsetAndMetadata> zero = new HashMap<>();
            List.copyOf(offsets.keySet()).forEach(it -> zero.put(it, new OffsetAndMetadata(0)));
            Until.holds(() -> isEmpty(admin, group), Duration.ofSeconds(30));
            admin.alterConsumerGroupOffsets(group, zero).all().get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static boolean isEmpty(Admin admin, String group) {
        try {
            return admin.describeConsumerGroups(List.of(group)).all().get().values().stream()
                    .allMatch(it -> it.members().isEmpty());
        } catch (ExecutionException failed) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
