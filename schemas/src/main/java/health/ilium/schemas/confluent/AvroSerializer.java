package health.ilium.schemas.confluent;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/// Kafka's serializer of events, set up like Confluent's `KafkaAvroSerializer`. Subjects are named
/// by topic and record. Byte for byte what Confluent's writes.
public final class AvroSerializer implements Serializer<SpecificRecord> {

    private final ConcurrentMap<String, EventWriter> bySubject = new ConcurrentHashMap<>();
    private @Nullable SchemaRegistry registry;
    private @Nullable SchemaIds ids;

    public AvroSerializer() {}

    /// With a registry that is there already; schemas have to be registered.
    public AvroSerializer(SchemaRegistry registry) {
        this.ids = new SchemaIds(registry, false, false);
    }

    @Override
    public void configure(Map<String, ?> settings, boolean isKey) {
        var avro = AvroSettings.from(settings, isKey);
        registry = SchemaRegistry.at(avro.registry());
        ids = new SchemaIds(registry, avro.autoRegister(), avro.useLatest());
    }

    /// Throws [UnwritableRecord], [RegistryRefused] or [RegistryUnavailable].
    @Override
    public byte @Nullable [] serialize(String topic, @Nullable SpecificRecord event) {
        if (event == null) {
            return null;
        }
        var subject = topic + "-" + event.getSchema().getFullName();
        var writer = bySubject.get(subject);
        return (writer == null ? learn(subject, event) : writer).write(event);
    }

    @Override
    public void close() {
        if (registry != null) {
            registry.close();
        }
    }

    private EventWriter learn(String subject, SpecificRecord event) {
        if (ids == null) {
            throw new IllegalStateException("Not configured");
        }
        var id = ids.of(subject, event.getSchema());
        return bySubject.computeIfAbsent(subject, any -> new EventWriter(event.getSchema(), id));
    }
}
