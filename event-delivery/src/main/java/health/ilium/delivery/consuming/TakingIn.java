package health.ilium.delivery.consuming;

import health.ilium.delivery.parking.RawRecord;
import health.ilium.delivery.working.Faults;
import health.ilium.delivery.working.Passing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Takes in what a poll brought: all of it in one transaction, or, when that fails, key by key,
/// so that only what fails is parked.
public final class TakingIn<V> {

    private final Understanding<V> understanding;
    private final Applying<V> applying;
    private final Failing failing;

    TakingIn(Understanding<V> understanding, Applying<V> applying, Failing failing) {
        this.understanding = understanding;
        this.applying = applying;
        this.failing = failing;
    }

    /// Returns when each record is applied, seen before, parked or on its way to the dead-letter
    /// topic. Throws only what passes; the same records can then be taken in again.
    public void take(List<RawRecord> polled) {
        Understood<V> understood = understanding.of(polled);
        failing.unreadable(understood.unreadable());
        List<Arrival<V>> arrivals = understood.arrivals();
        if (!applied(arrivals)) {
            byKey(arrivals).forEach(this::takeKey);
        }
    }

    private void takeKey(List<Arrival<V>> arrivals) {
        if (arrivals.size() == 1 || !applied(arrivals)) {
            arrivals.forEach(this::takeOne);
        }
    }

    /// After one has failed the later ones of its key are early and park behind it.
    private void takeOne(Arrival<V> arrival) {
        try {
            applying.apply(List.of(arrival));
        } catch (RuntimeException | Error fault) {
            rethrowPassing(fault);
            failing.failed(arrival.place(), arrival.raw(), fault, 1);
        }
    }

    private boolean applied(List<Arrival<V>> arrivals) {
        try {
            applying.apply(arrivals);
            return true;
        } catch (RuntimeException | Error fault) {
            rethrowPassing(fault);
            return false;
        }
    }

    private static void rethrowPassing(Throwable fault) {
        if (Faults.isPassing(fault)) {
            throw new Passing("paused", fault);
        }
    }

    private static <V> List<List<Arrival<V>>> byKey(List<Arrival<V>> arrivals) {
        Map<UUID, List<Arrival<V>>> keys =
                arrivals.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Arrival::key, LinkedHashMap::new, Collectors.toList()));
        return List.copyOf(keys.values());
    }
}
