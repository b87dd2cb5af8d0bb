package health.ilium.delivery.consuming;

import health.ilium.delivery.encoding.EventEncoding;
import health.ilium.delivery.parking.DeadLetters;
import health.ilium.delivery.parking.Parking;
import health.ilium.delivery.parking.ParkingSettings;
import health.ilium.delivery.tracing.Tracing;
import health.ilium.delivery.working.Task;
import java.time.InstantSource;

/// What consuming is made of, whatever the subscription.
public record ConsumingParts(
        EventEncoding encoding,
        Positions positions,
        Parking parking,
        DeadLetters deadLetters,
        Transactions transactions,
        Tracing tracing,
        ParkingSettings settings,
        InstantSource clock) {

    /// Takes in the records that arrive for a subscription.
    public <V> TakingIn<V> takingIn(Subscription<V> subscription) {
        return new TakingIn<>(
                understanding(subscription), applying(subscription), failing(subscription));
    }

    /// Tries again what a subscription had to park.
    public <V> Task retrying(Subscription<V> subscription) {
        return new RetryingParked<>(
                subscription.topic().name(),
                understanding(subscription),
                applying(subscription),
                failing(subscription),
                parking,
                settings,
                clock);
    }

    private <V> Understanding<V> understanding(Subscription<V> subscription) {
        return new Understanding<>(subscription.topic(), encoding);
    }

    private <V> Applying<V> applying(Subscription<V> subscription) {
        return new Applying<>(
                new Handling<>(subscription, tracing), positions, parking, transactions, clock);
    }

    private Failing failing(Subscription<?> subscription) {
        return new Failing(
                subscription, positions, parking, deadLetters, transactions, settings, clock);
    }
}
