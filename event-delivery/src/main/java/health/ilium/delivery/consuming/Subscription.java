package health.ilium.delivery.consuming;

import health.ilium.schemas.Topic;
import java.util.UUID;

/// A bean of this type makes the service consume a topic.
///
/// @param topic what is consumed
/// @param group consumer group, also the name of the service
/// @param handler what is done with the events
/// @param <V> type of the events
public record Subscription<V>(Topic<UUID, V> topic, String group, EventHandler<V> handler) {}
