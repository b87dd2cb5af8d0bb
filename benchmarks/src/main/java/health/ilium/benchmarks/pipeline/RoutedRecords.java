package health.ilium.benchmarks.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import health.ilium.contract.ReferralAccepted;
import health.ilium.schemas.EventHeaders;
import health.ilium.schemas.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// Hears on Kafka when a referral was routed. The decision was committed by intake before: what is
/// measured is longer than the way to the decision, never shorter.
final class RoutedRecords implements AutoCloseable {

    private final Map<String, Instant> routed = new ConcurrentHashMap<>();
    private final Thread thread;
    private volatile boolean closed;

    RoutedRecords(String bootstrap) {
        thread = Thread.ofPlatform().name("routed").daemon().start(() -> listen(bootstrap));
    }

    /// When the record arrived, by referral.
    Map<String, Instant> arrived() {
        return routed;
    }

    private void listen(String bootstrap) {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        bootstrap,
                        "group.id",
                        "benchmark-" + UUID.randomUUID(),
                        "group.protocol",
                        "consumer",
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        false);
        try (var consumer =
                new KafkaConsumer<>(
                        settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(java.util.List.of(Topics.REFERRAL_EVENTS.name()));
            while (!closed) {
                var records = consumer.poll(Duration.ofMillis(50));
                var now = Instant.now();
                records.forEach(record -> note(record, now));
            }
        }
    }

    private void note(ConsumerRecord<byte[], byte[]> record, Instant now) {
        var type = new String(record.headers().lastHeader(EventHeaders.TYPE).value(), UTF_8);
        if (type.equals(ReferralAccepted.getClassSchema().getFullName())) {
            routed.putIfAbsent(new String(record.key(), UTF_8), now);
        }
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        thread.join();
    }
}
