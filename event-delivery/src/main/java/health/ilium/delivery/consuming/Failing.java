package health.ilium.delivery.consuming;

import health.ilium.delivery.parking.Cause;
import health.ilium.delivery.parking.DeadLetters;
import health.ilium.delivery.parking.Parked;
import health.ilium.delivery.parking.Parking;
import health.ilium.delivery.parking.ParkingSettings;
import health.ilium.delivery.parking.Place;
import health.ilium.delivery.parking.RawRecord;
import health.ilium.delivery.parking.Reason;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts away what could not be applied, so that only its own key waits for it.
final class Failing {

    private static final Logger LOG = LoggerFactory.getLogger(Failing.class);

    private final String deadLetterTopic;
    private final Positions positions;
    private final Parking parking;
    private final DeadLetters deadLetters;
    private final Transactions transactions;
    private final ParkingSettings settings;
    private final InstantSource clock;

    Failing(
            Subscription<?> subscription,
            Positions positions,
            Parking parking,
            DeadLetters deadLetters,
            Transactions transactions,
            ParkingSettings settings,
            InstantSource clock) {
        this.deadLetterTopic = subscription.topic().deadLetterTopic(subscription.group());
        this.positions = positions;
        this.parking = parking;
        this.deadLetters = deadLetters;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    /// Parks a record that failed for the `attempt`-th time.
    void failed(Place place, RawRecord raw, Throwable fault, int attempt) {
        Cause cause = causeOf(fault);
        Parked parked = settings.failed(place, raw, cause, attempt, clock.instant());
        LOG.warn("{} parked, attempt {}: {}", place, attempt, cause);
        transactions.run(() -> park(parked));
    }

    /// Records that no further try can help: copied away at once, and those that tell their place
    /// hold it until an operator decides.
    void unreadable(List<Unreadable> records) {
        if (!records.isEmpty()) {
            transactions.run(() -> records.forEach(this::bury));
        }
    }

    private void bury(Unreadable unreadable) {
        LOG.warn("unreadable record to {}: {}", deadLetterTopic, unreadable.cause());
        deadLetters.add(deadLetterTopic, unreadable.raw(), unreadable.cause());
        Place place = unreadable.place();
        if (place != null && isAhead(place)) {
            parking.put(new Parked(place, unreadable.raw(), unreadable.cause(), 1, null));
        }
    }

    private void park(Parked parked) {
        if (isAhead(parked.place())) {
            parking.put(parked);
            if (parked.isStopped()) {
                deadLetters.add(deadLetterTopic, parked.raw(), parked.cause());
            }
        }
    }

    private boolean isAhead(Place place) {
        return positions.lock(place.topic(), List.of(place.key())).getOrDefault(place.key(), 0L)
                < place.sequence();
    }

    private static Cause causeOf(Throwable fault) {
        String type = fault.getClass().getName();
        return fault instanceof ImpossibleContent
                ? new Cause(Reason.IMPOSSIBLE, type + ": " + fault.getMessage())
                : new Cause(Reason.FAILED, type);
    }
}
