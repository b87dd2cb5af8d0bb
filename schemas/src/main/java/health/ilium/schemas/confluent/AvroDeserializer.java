package health.ilium.schemas.confluent;

import health.ilium.schemas.Topics;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.IndexedRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/// Kafka's deserializer of events, set up like Confluent's `KafkaAvroDeserializer`. With
/// `specific.avro.reader` it makes this build's events, otherwise generic records as written.
public final class AvroDeserializer implements Deserializer<IndexedRecord> {

    private @Nullable SchemaRegistry registry;
    private @Nullable EventReaders readers;

    public AvroDeserializer() {}

    /// With a registry that is there already; makes this build's events.
    public AvroDeserializer(SchemaRegistry registry) {
        this.readers = new EventReaders(registry, new EventSchemas(Topics.all())::readerOf);
    }

    @Override
    public void configure(Map<String, ?> settings, boolean isKey) {
        var avro = AvroSettings.from(settings, isKey);
        registry = SchemaRegistry.at(avro.registry());
        readers =
                avro.specificReader()
                        ? new EventReaders(registry, new EventSchemas(Topics.all())::readerOf)
                        : new EventReaders(registry, AvroDeserializer::asWritten);
    }

    /// Throws [UnreadableRecord] or [RegistryUnavailable]. Null for a record without value.
    @Override
    public @Nullable IndexedRecord deserialize(String topic, byte @Nullable [] bytes) {
        if (readers == null) {
            throw new IllegalStateException("Not configured");
        }
        return bytes == null ? null : readers.forId(WireFormat.id(bytes)).read(bytes);
    }

    @Override
    public void close() {
        if (registry != null) {
            registry.close();
        }
    }

    private static EventReader asWritten(Schema written) {
        return new EventReader(written, new GenericDatumReader<IndexedRecord>(written));
    }
}
