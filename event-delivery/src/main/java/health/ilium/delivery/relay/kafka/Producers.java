package health.ilium.delivery.relay.kafka;

import java.util.Map;
import org.apache.kafka.clients.producer.Producer;

/// Makes producers of plain bytes with settings on top of the application's own.
@FunctionalInterface
public interface Producers {

    Producer<byte[], byte[]> with(Map<String, Object> settings);
}
