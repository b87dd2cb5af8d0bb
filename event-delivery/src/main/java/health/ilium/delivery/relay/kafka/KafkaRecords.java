package health.ilium.delivery.relay.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import health.ilium.delivery.relay.WaitingRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/// Lays a stored event out as a Kafka record: CloudEvents binary mode.
final class KafkaRecords {

    private static final byte[] VERSION = "1.0".getBytes(UTF_8);

    private KafkaRecords() {}

    static ProducerRecord<byte[], byte[]> of(WaitingRecord waiting) {
        byte[] key = bytes(waiting.stream().key().toString());
        ProducerRecord<byte[], byte[]> out =
                new ProducerRecord<>(waiting.stream().topic(), key, waiting.payload());
        Headers headers = out.headers();
        headers.add("ce_specversion", VERSION);
        headers.add("ce_id", bytes(waiting.eventId()));
        headers.add("ce_type", bytes(waiting.type()));
        headers.add("ce_source", bytes(waiting.source()));
        headers.add("ce_time", bytes(waiting.occurredAt().toString()));
        headers.add("ce_subject", key);
        headers.add("ce_sequence", bytes(Long.toString(waiting.sequence())));
        if (waiting.traceparent() != null) {
            headers.add("traceparent", bytes(waiting.traceparent()));
        }
        return out;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
