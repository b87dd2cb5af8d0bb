package health.ilium.delivery.relay.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import health.ilium.delivery.relay.WaitingRecord;
import health.ilium.schemas.EventHeaders;
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
        headers.add(EventHeaders.SPEC_VERSION, VERSION);
        headers.add(EventHeaders.ID, bytes(waiting.eventId()));
        headers.add(EventHeaders.TYPE, bytes(waiting.type()));
        headers.add(EventHeaders.SOURCE, bytes(waiting.source()));
        headers.add(EventHeaders.TIME, bytes(waiting.occurredAt().toString()));
        headers.add(EventHeaders.SUBJECT, key);
        headers.add(EventHeaders.SEQUENCE, bytes(Long.toString(waiting.sequence())));
        if (waiting.traceparent() != null) {
            headers.add(EventHeaders.TRACE_PARENT, bytes(waiting.traceparent()));
        }
        return out;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
