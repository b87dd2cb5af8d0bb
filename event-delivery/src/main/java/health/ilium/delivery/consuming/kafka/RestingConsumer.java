package health.ilium.delivery.consuming.kafka;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/// A consumer that rests while its broker is silent. Kafka's own goes round and round meanwhile
/// (KAFKA-20253, KAFKA-21031), and takes the processors from whoever could work without a broker.
final class RestingConsumer extends KafkaConsumer<byte[], byte[]> {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Rest rest = new Rest();

    RestingConsumer(Map<String, Object> settings) {
        super(settings);
    }

    @Override
    public ConsumerRecords<byte[], byte[]> poll(Duration longest) {
        long before = THREADS.getCurrentThreadCpuTime();
        ConsumerRecords<byte[], byte[]> records = super.poll(longest);
        Duration processor = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before);
        LockSupport.parkNanos(rest.after(records.isEmpty(), processor).toNanos());
        return records;
    }
}
