package health.ilium.delivery.consuming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Arrivals held against the positions of their keys. What is neither next nor early was seen
/// before.
///
/// @param next to be applied, each key's in order
/// @param early something before them is missing
/// @param positions of the keys that have something next, once it is applied
record Standing<V>(List<Arrival<V>> next, List<Arrival<V>> early, Map<UUID, Long> positions) {

    static <V> Standing<V> of(List<Arrival<V>> arrivals, Map<UUID, Long> positions) {
        Standing<V> standing =
                new Standing<>(new ArrayList<>(), new ArrayList<>(), new HashMap<>());
        arrivals.stream()
                .sorted(Comparator.comparingLong(Arrival::sequence))
                .forEach(arrival -> standing.place(arrival, positions));
        return standing;
    }

    private void place(Arrival<V> arrival, Map<UUID, Long> before) {
        UUID key = arrival.key();
        long position = positions.getOrDefault(key, before.getOrDefault(key, 0L));
        if (arrival.sequence() == position + 1) {
            next.add(arrival);
            positions.put(key, arrival.sequence());
        } else if (arrival.sequence() > position) {
            early.add(arrival);
        }
    }
}
