package health.ilium.faults.points;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerInterceptor;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/// Dies around what Kafka is told. Kafka makes these itself, for each client.
public final class KafkaCrashes {

    private KafkaCrashes() {}

    /// Around sending.
    public static final class OfProducer implements ProducerInterceptor<byte[], byte[]> {

        private final Crashing crashing = new Crashing(Orders.toThisProcess());

        @Override
        public ProducerRecord<byte[], byte[]> onSend(ProducerRecord<byte[], byte[]> out) {
            crashing.pass(CrashPoint.BEFORE_SENDING_TO_KAFKA);
            return out;
        }

        @Override
        public void onAcknowledgement(@Nullable RecordMetadata place, @Nullable Exception fault) {
            if (fault == null) {
                crashing.pass(CrashPoint.AFTER_KAFKA_TOOK_IT);
            }
        }

        @Override
        public void configure(Map<String, ?> settings) {}

        @Override
        public void close() {}
    }

    /// After committing offsets.
    public static final class OfConsumer implements ConsumerInterceptor<byte[], byte[]> {

        private final Crashing crashing = new Crashing(Orders.toThisProcess());

        @Override
        public ConsumerRecords<byte[], byte[]> onConsume(ConsumerRecords<byte[], byte[]> polled) {
            return polled;
        }

        @Override
        public void onCommit(Map<TopicPartition, OffsetAndMetadata> offsets) {
            crashing.pass(CrashPoint.AFTER_OFFSET_COMMIT);
        }

        @Override
        public void configure(Map<String, ?> settings) {}

        @Override
        public void close() {}
    }
}
