package health.ilium.delivery.encoding;

import health.ilium.schemas.Topic;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/// Encodes and decodes the events of a topic. Both throw
/// [health.ilium.delivery.working.Passing] or a retriable exception while a schema cannot be
/// looked up.
public interface EventEncoding {

    byte[] encode(Topic<?, ?> topic, SpecificRecord event);

    /// Throws [health.ilium.schemas.confluent.UnreadableRecord] for bytes that will never be an
    /// event of the topic.
    <V> V decode(Topic<?, V> topic, byte @Nullable [] bytes);

    /// True once the ids of all schemas are known.
    boolean isReady();
}
