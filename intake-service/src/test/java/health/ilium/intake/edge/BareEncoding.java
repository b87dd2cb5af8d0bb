package health.ilium.intake.edge;

import health.ilium.delivery.encoding.EventEncoding;
import health.ilium.schemas.Topic;
import health.ilium.schemas.avro.PlainAvro;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/// Events of topics that carry one kind of them, as bare Avro binary, without a registry.
final class BareEncoding implements EventEncoding {

    @Override
    public byte[] encode(Topic<?, ?> topic, SpecificRecord event) {
        return avro(event.getSchema()).encode(event);
    }

    @Override
    @SuppressWarnings("unchecked") // the only kind of event that the topic carries
    public <V> V decode(Topic<?, V> topic, byte @Nullable [] bytes) {
        if (bytes == null) {
            throw new IllegalArgumentException("no event");
        }
        return (V) avro(topic.events().getFirst()).decode(bytes);
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @SuppressWarnings("unchecked") // every class that Avro generates is one
    private static PlainAvro<SpecificRecord> avro(Schema schema) {
        return new PlainAvro<>((Class<SpecificRecord>) SpecificData.get().getClass(schema), schema);
    }
}
