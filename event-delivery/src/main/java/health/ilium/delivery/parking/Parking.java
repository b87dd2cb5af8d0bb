package health.ilium.delivery.parking;

import java.time.Instant;
import java.util.List;

/// Keeps parked records. What is added belongs to the running transaction.
public interface Parking {

    /// Keeps a record, unless its place is taken by one parked before.
    void add(Parked parked);

    /// Keeps a record with its newest cause, attempts and next try.
    void put(Parked parked);

    /// Those whose turn has come, oldest first.
    List<Parked> due(String topic, Instant now, int atMost);

    /// Lets go of what is applied by now, by another try or as another copy.
    void removeApplied(String topic);
}
