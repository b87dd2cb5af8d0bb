package health.ilium.delivery.outbox;

import java.util.List;

/// Events that wait to be relayed to Kafka.
///
/// Guaranteed: what a committed transaction stored is relayed at least once, in the order stored
/// per topic and key, with a sequence that has no holes. Not guaranteed: that a record arrives
/// only once; consumers skip what they have seen by its sequence.
public interface Outbox {

    /// Stores events in the running transaction, which must already hold the lock on the row of
    /// each case concerned: two transactions adding for one key at once would not be in order.
    void add(List<OutgoingEvent> events);
}
