package health.ilium.delivery.consuming;

import java.util.List;

/// What a service does with the events of a topic.
///
/// Called inside one database transaction with events of many keys, each key's in order and none
/// seen before. Everything it stores, outbox included, commits together with the position. When
/// it throws, the transaction is rolled back and it is called again key by key, so it must keep
/// nothing in memory.
///
/// @param <V> type of the events
@FunctionalInterface
public interface EventHandler<V> {

    /// Throws [ImpossibleContent] for an event that can never be applied.
    void on(List<Received<V>> events);
}
