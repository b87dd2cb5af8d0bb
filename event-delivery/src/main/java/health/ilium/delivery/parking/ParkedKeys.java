package health.ilium.delivery.parking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Parked records by key, for people who look for the cause.
public interface ParkedKeys {

    /// Those that wait longest first.
    List<ParkedKey> list(int atMost);

    Optional<ParkedKey> find(String topic, UUID key);

    /// The earliest records of a key, in order.
    List<ParkedSummary> records(String topic, UUID key, int atMost);

    Optional<Parked> record(Place place);
}
