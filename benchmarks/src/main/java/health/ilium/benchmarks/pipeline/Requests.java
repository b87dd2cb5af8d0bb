package health.ilium.benchmarks.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import health.ilium.contract.TriageRequested;
import health.ilium.localstack.ports.Addresses;
import health.ilium.schemas.EventHeaders;
import health.ilium.schemas.Topics;
import health.ilium.schemas.confluent.EventCodec;
import health.ilium.schemas.confluent.RegistrySettings;
import health.ilium.schemas.confluent.SchemaRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// Requests for triage of referrals that nobody submitted, each like one that intake sent but for
/// its ids.
record Requests(Addresses addresses) {

    private static final String TOPIC = Topics.TRIAGE_REQUESTS.name();

    void send(int count) {
        var originals = originals();
        var settings =
                RegistrySettings.from(
                        Map.of("schema.registry.url", addresses.registry().toString()));
        var bytes = new ByteArraySerializer();
        Map<String, Object> producing =
                Map.of("bootstrap.servers", addresses.kafka(), "linger.ms", 20, "acks", "all");
        try (var registry = SchemaRegistry.at(settings);
                var producer = new KafkaProducer<>(producing, bytes, bytes)) {
            var codec = new EventCodec(registry, List.of(Topics.TRIAGE_REQUESTS));
            for (int number = 0; number < count; number++) {
                producer.send(another(originals.get(number % originals.size()), codec));
            }
        }
    }

    private static ProducerRecord<byte[], byte[]> another(
            ConsumerRecord<byte[], byte[]> original, EventCodec codec) {
        var request =
                TriageRequested.newBuilder(codec.decode(Topics.TRIAGE_REQUESTS, original.value()))
                        .setReferralId(UUID.randomUUID())
                        .build();
        var key = request.getReferralId().toString().getBytes(UTF_8);
        var record =
                new ProducerRecord<>(TOPIC, key, codec.encode(Topics.TRIAGE_REQUESTS, request));
        original.headers().forEach(record.headers()::add);
        record.headers().remove(EventHeaders.ID).remove(EventHeaders.SUBJECT);
        record.headers()
                .add(EventHeaders.ID, UUID.randomUUID().toString().getBytes(UTF_8))
                .add(EventHeaders.SUBJECT, key);
        return record;
    }

    /// First requests for their referral, as every one of the new ones will be.
    private List<ConsumerRecord<byte[], byte[]>> originals() {
        var bytes = new ByteArrayDeserializer();
        Map<String, Object> settings = Map.of("bootstrap.servers", addresses.kafka());
        try (var consumer = new KafkaConsumer<>(settings, bytes, bytes)) {
            var partitions =
                    consumer.partitionsFor(TOPIC).stream()
                            .map(it -> new TopicPartition(TOPIC, it.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var found = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            consumer.poll(Duration.ofSeconds(10)).forEach(found::add);
            found.removeIf(
                    record ->
                            !"1"
                                    .equals(
                                            new String(
                                                    record.headers()
                                                            .lastHeader(EventHeaders.SEQUENCE)
                                                            .value(),
                                                    UTF_8)));
            if (found.isEmpty()) {
                throw new IllegalStateException("no request yet: put warm=60 before it");
            }
            return found;
        }
    }
}
