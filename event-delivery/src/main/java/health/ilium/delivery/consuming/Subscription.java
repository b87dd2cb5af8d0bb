package health.ilium.delivery.consuming;

import health.ilium.schemas.Topic;
import java.time.Duration;
import java.util.UUID;

/// A bean of this type makes the service consume a topic.
///
/// @param topic what is consumed
/// @param group consumer group, also the name of the service
/// @param handler what is done with the events
/// @param gathering how long few events may wait for more, so that they share a transaction
/// @param <V> type of the events
public record Subscription<V>(
        Topic<UUID, V> topic, String group, EventHandler<V> handler, Duration gathering) {

    /// Takes events in as they come.
    public Subscription(Topic<UUID, V> topic, String group, EventHandler<V> handler) {
        this(topic, group, handler, Duration.ZERO);
    }

    /// The same for events that nobody waits for.
    public Subscription<V> gatheringFor(Duration longest) {
        return new Subscription<>(topic, group, handler, longest);
    }
}
