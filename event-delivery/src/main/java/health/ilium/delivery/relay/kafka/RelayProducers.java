package health.ilium.delivery.relay.kafka;

import health.ilium.delivery.relay.RelaySettings;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;

/// What a relay's producer is told.
public final class RelayProducers {

    private static final int BLOCK_MS = 5_000;
    private static final int REQUEST_MS = 5_000;

    private RelayProducers() {}

    /// The relay flushes after each batch, so lingering only joins what is sent meanwhile.
    public static Map<String, Object> settings(RelaySettings relay) {
        long linger = relay.linger().toMillis();
        long delivery = Math.max(relay.deliveryTimeout().toMillis(), linger + REQUEST_MS);
        return Map.of(
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                linger,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                REQUEST_MS,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                (int) delivery,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                BLOCK_MS,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                relay.compression());
    }
}
