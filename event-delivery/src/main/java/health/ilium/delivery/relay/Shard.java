package health.ilium.delivery.relay;

import java.util.List;

/// One part of the outbox, relayed by the one instance that holds it. The hold ends with its
/// database connection; a holder that does not know yet may still be sending, so consumers rely
/// on the sequence, not on the hold.
public interface Shard {

    /// True when this instance holds the shard, now or already.
    boolean take();

    /// The oldest records of streams that are not set aside, in the order they were stored.
    ///
    /// Never "after the last one seen": transactions commit in another order than ids are drawn.
    List<WaitingRecord> waiting(int atMost, SetAside setAside);

    void remove(List<Long> ids);

    /// Keeps a record that cannot be sent, and with it the later ones of its stream.
    void park(long id, String reason);

    void release();
}
