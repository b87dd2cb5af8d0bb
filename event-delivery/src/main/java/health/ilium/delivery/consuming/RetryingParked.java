package health.ilium.delivery.consuming;

import health.ilium.delivery.parking.Parked;
import health.ilium.delivery.parking.Parking;
import health.ilium.delivery.parking.ParkingSettings;
import health.ilium.delivery.working.Faults;
import health.ilium.delivery.working.Task;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// Tries the parked records of a topic whose turn has come, oldest first, one at a time. It and
/// the listener lock the key's position, so a record parked by one is never missed by the other.
final class RetryingParked<V> implements Task {

    private static final int PORTION = 100;

    private final String topic;
    private final Understanding<V> understanding;
    private final Applying<V> applying;
    private final Failing failing;
    private final Parking parking;
    private final ParkingSettings settings;
    private final InstantSource clock;

    RetryingParked(
            String topic,
            Understanding<V> understanding,
            Applying<V> applying,
            Failing failing,
            Parking parking,
            ParkingSettings settings,
            InstantSource clock) {
        this.topic = topic;
        this.understanding = understanding;
        this.applying = applying;
        this.failing = failing;
        this.parking = parking;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Duration step() {
        parking.removeApplied(topic);
        List<Parked> due = parking.due(topic, clock.instant(), PORTION);
        due.forEach(this::retry);
        return due.isEmpty() ? settings.poll() : Duration.ZERO;
    }

    private void retry(Parked parked) {
        Understood<V> understood = understanding.of(List.of(parked.raw()));
        failing.unreadable(understood.unreadable());
        try {
            applying.apply(understood.arrivals());
        } catch (RuntimeException | Error fault) {
            if (Faults.isPassing(fault)) {
                throw fault;
            }
            failing.failed(parked.place(), parked.raw(), fault, parked.attempts() + 1);
        }
    }
}
