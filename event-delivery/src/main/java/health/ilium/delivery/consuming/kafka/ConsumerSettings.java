package health.ilium.delivery.consuming.kafka;

import health.ilium.delivery.consuming.ConsumingSettings;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// What a consumer is told on top of the application's own settings. No static membership: after
/// a crash a static member was kept out for over a minute.
final class ConsumerSettings {

    /// The thread behind a consumer spins for as long as a heartbeat is not answered (KAFKA-21031);
    /// Kafka's default is half a minute.
    private static final int PATIENCE_MS = 5_000;

    private static final Map<String, Object> ALWAYS =
            Map.of(
                    ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                    ByteArrayDeserializer.class,
                    ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                    ByteArrayDeserializer.class,
                    ConsumerConfig.GROUP_PROTOCOL_CONFIG,
                    "consumer",
                    ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                    "earliest",
                    ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                    false,
                    ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                    false,
                    ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                    PATIENCE_MS);

    /// As much as a broker would wait for, if it may wait.
    private static final int PLENTY = 64 * 1024;

    private ConsumerSettings() {}

    static Map<String, Object> of(ConsumingSettings consuming, Duration gathering) {
        Map<String, Object> settings = new HashMap<>(ALWAYS);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, consuming.batch());
        if (gathering.isPositive()) {
            settings.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, PLENTY);
            settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, (int) gathering.toMillis());
        }
        return settings;
    }
}
