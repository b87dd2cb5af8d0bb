package health.ilium.delivery.consuming;

import health.ilium.delivery.parking.Parked;
import health.ilium.delivery.parking.Parking;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Lets a service handle events and moves their keys' positions, in one transaction. What was
/// seen is skipped; what comes too early is parked.
final class Applying<V> {

    private final Handling<V> handling;
    private final Positions positions;
    private final Parking parking;
    private final Transactions transactions;
    private final InstantSource clock;

    Applying(
            Handling<V> handling,
            Positions positions,
            Parking parking,
            Transactions transactions,
            InstantSource clock) {
        this.handling = handling;
        this.positions = positions;
        this.parking = parking;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Nothing has happened when it throws.
    void apply(List<Arrival<V>> arrivals) {
        if (!arrivals.isEmpty()) {
            transactions.run(() -> handle(next(arrivals)));
        }
    }

    /// Most keys stand right where their arrivals begin and are moved in one round trip; only the
    /// others are looked at one by one.
    private List<Arrival<V>> next(List<Arrival<V>> arrivals) {
        Set<UUID> moved = positions.move(topic(), Run.of(arrivals));
        List<Arrival<V>> next = new ArrayList<>(arrivals.size());
        List<Arrival<V>> others = new ArrayList<>();
        for (Arrival<V> arrival : arrivals) {
            (moved.contains(arrival.key()) ? next : others).add(arrival);
        }
        if (!others.isEmpty()) {
            next.addAll(nextOf(others));
        }
        return next;
    }

    private List<Arrival<V>> nextOf(List<Arrival<V>> others) {
        List<UUID> keys = others.stream().map(Arrival::key).distinct().toList();
        Standing<V> standing = Standing.of(others, positions.lock(topic(), keys));
        positions.set(topic(), standing.positions());
        Instant now = clock.instant();
        for (Arrival<V> early : standing.early()) {
            parking.add(Parked.early(early.place(), early.raw(), now));
        }
        return standing.next();
    }

    private void handle(List<Arrival<V>> next) {
        if (!next.isEmpty()) {
            handling.handle(next);
        }
    }

    private String topic() {
        return handling.subscription().topic().name();
    }
}
