package health.ilium.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.ilium.contract.MessageSettled;
import health.ilium.schemas.Topic;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/// What a reader outside sees of an event.
class RecordsOnTheWireTest {

    private final Broker broker = Broker.shared();
    private final UUID key = UUID.randomUUID();

    @Test
    void areCloudEventsInBinaryMode() {
        Topic<UUID, MessageSettled> topic = Events.topic("wire");
        broker.create(topic.name());
        try (Instance service = Instance.on(Database.named("wire"), broker, topic).start();
                Wire wire = new Wire(broker, topic)) {
            service.add(topic, key, "told");

            ConsumerRecord<byte[], byte[]> told = awaitEvent(wire, topic, key + "/told");
            assertThat(headers(told))
                    .isEqualTo(
                            Map.of(
                                    "ce_specversion", "1.0",
                                    "ce_id", key + "/told",
                                    "ce_type", MessageSettled.getClassSchema().getFullName(),
                                    "ce_source", "/ilium/test",
                                    "ce_time", "2026-11-22T12:00:00Z",
                                    "ce_subject", key.toString(),
                                    "ce_sequence", "1"));
            assertThat(new String(told.key(), UTF_8)).isEqualTo(key.toString());
            assertThat(told.value()).isEqualTo(wire.bytes(key, "told"));
        }
    }

    private static ConsumerRecord<byte[], byte[]> awaitEvent(
            Wire wire, Topic<?, ?> topic, String id) {
        return await().until(
                        () ->
                                wire.read(topic.name()).stream()
                                        .filter(record -> id.equals(headers(record).get("ce_id")))
                                        .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return headers;
    }
}
