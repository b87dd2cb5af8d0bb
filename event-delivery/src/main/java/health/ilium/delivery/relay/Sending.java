package health.ilium.delivery.relay;

import java.util.List;

/// The way to the broker.
public interface Sending extends AutoCloseable {

    /// Sends all, waits for all, and tells of each, in the same order, what became of it.
    List<Outcome> send(List<WaitingRecord> records) throws InterruptedException;

    @Override
    void close();
}
