package health.ilium.schemas.confluent;

import health.ilium.schemas.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/// Turns events into the bytes of a Kafka record and back. May be shared between threads.
///
/// The ids of this build's schemas are looked up when it is made, so that a service without a
/// registry, or with a schema that nobody registered, is found out at once. After that writing
/// needs no registry, and reading only for a schema id that was never seen.
public final class EventCodec {

    private final Map<String, Map<String, EventWriter>> writers = new HashMap<>();
    private final EventReaders readers;

    /// Throws [RegistryUnavailable], or [RegistryRefused] when a schema is not registered.
    ///
    /// @param topics those whose events are written or read
    public EventCodec(SchemaRegistry registry, List<? extends Topic<?, ?>> topics) {
        readers = new EventReaders(registry, new EventSchemas(topics)::readerOf);
        var ids = new SchemaIds(registry, false, true);
        for (var topic : topics) {
            var ofTopic = writers.computeIfAbsent(topic.name(), any -> new HashMap<>());
            for (var event : topic.events()) {
                var id = ids.of(topic.subject(event), event);
                ofTopic.put(event.getFullName(), new EventWriter(event, id));
                readers.learn(id, event);
            }
        }
    }

    /// Throws [UnwritableRecord] when the event is incomplete or the topic does not carry it.
    public byte[] encode(Topic<?, ?> topic, SpecificRecord event) {
        var name = event.getSchema().getFullName();
        var writer = writers.getOrDefault(topic.name(), Map.of()).get(name);
        if (writer == null) {
            throw new UnwritableRecord(topic.name() + " does not carry " + name);
        }
        return writer.write(event);
    }

    /// Throws [UnreadableRecord] when the bytes, or their absence, can never be read as an event
    /// of the topic, and [RegistryUnavailable] when that cannot be told at the moment.
    @SuppressWarnings("unchecked") // the reader makes an event of the topic, or fails
    public <V> V decode(Topic<?, V> topic, byte @Nullable [] bytes) {
        if (bytes == null) {
            throw new UnreadableRecord("No value");
        }
        var reader = readers.forId(WireFormat.id(bytes));
        if (!topic.carries(reader.event())) {
            throw new UnreadableRecord(
                    topic.name() + " does not carry " + reader.event().getFullName());
        }
        return (V) reader.read(bytes);
    }
}
