package health.ilium.delivery.encoding.confluent;

import health.ilium.delivery.encoding.EventEncoding;
import health.ilium.delivery.working.Passing;
import health.ilium.delivery.working.Task;
import health.ilium.schemas.Topic;
import health.ilium.schemas.confluent.EventCodec;
import health.ilium.schemas.confluent.RegistryRefused;
import health.ilium.schemas.confluent.SchemaRegistry;
import java.time.Duration;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/// Looks the schemas' ids up in the background until it has them, so that a service whose
/// registry is away starts and becomes ready later.
public final class ConfluentEncoding implements EventEncoding, Task {

    private static final Duration UNTIL_STOPPED = Duration.ofDays(1);

    private final SchemaRegistry registry;
    private final List<? extends Topic<?, ?>> topics;
    private volatile @Nullable EventCodec codec;

    public ConfluentEncoding(SchemaRegistry registry, List<? extends Topic<?, ?>> topics) {
        this.registry = registry;
        this.topics = List.copyOf(topics);
    }

    @Override
    public Duration step() {
        if (codec == null) {
            codec = new EventCodec(registry, topics);
        }
        return UNTIL_STOPPED;
    }

    @Override
    public boolean isReady() {
        return codec != null;
    }

    @Override
    public byte[] encode(Topic<?, ?> topic, SpecificRecord event) {
        return codec().encode(topic, event);
    }

    @Override
    public <V> V decode(Topic<?, V> topic, byte @Nullable [] bytes) {
        try {
            return codec().decode(topic, bytes);
        } catch (RegistryRefused e) {
            throw new Passing("the registry does not let us look a schema up", e);
        }
    }

    private EventCodec codec() {
        EventCodec known = codec;
        if (known == null) {
            throw new Passing("the ids of the schemas are not looked up yet");
        }
        return known;
    }
}
