package health.ilium.delivery.spring;

import health.ilium.delivery.consuming.Applying;
import health.ilium.delivery.consuming.ConsumingSettings;
import health.ilium.delivery.consuming.Failing;
import health.ilium.delivery.consuming.Positions;
import health.ilium.delivery.consuming.Subscription;
import health.ilium.delivery.consuming.TakingIn;
import health.ilium.delivery.consuming.Transactions;
import health.ilium.delivery.consuming.Understanding;
import health.ilium.delivery.consuming.kafka.SubscriptionContainer;
import health.ilium.delivery.encoding.EventEncoding;
import health.ilium.delivery.parking.DeadLetters;
import health.ilium.delivery.parking.Parking;
import health.ilium.delivery.parking.ParkingSettings;
import health.ilium.delivery.retrying.RetryingParked;
import health.ilium.delivery.working.Backoff;
import health.ilium.delivery.working.Worker;
import java.time.InstantSource;
import java.util.Map;

/// Puts the consumer of a subscription together.
record ConsumerParts(
        EventEncoding encoding,
        Positions positions,
        Parking parking,
        DeadLetters deadLetters,
        Transactions transactions,
        ConsumingSettings consuming,
        ParkingSettings retrying,
        InstantSource clock,
        Map<String, Object> kafka) {

    <V> Consumer consumer(Subscription<V> subscription) {
        Understanding<V> understanding = new Understanding<>(subscription.topic(), encoding);
        Applying<V> applying =
                new Applying<>(subscription, positions, parking, transactions, clock);
        Failing failing =
                new Failing(
                        subscription,
                        positions,
                        parking,
                        deadLetters,
                        transactions,
                        retrying,
                        clock);
        return new Consumer(
                SubscriptionContainer.of(
                        subscription,
                        new TakingIn<>(understanding, applying, failing),
                        consuming,
                        kafka),
                worker(subscription, understanding, applying, failing));
    }

    private <V> Worker worker(
            Subscription<V> subscription,
            Understanding<V> understanding,
            Applying<V> applying,
            Failing failing) {
        String topic = subscription.topic().name();
        return new Worker(
                topic + "-retry",
                new RetryingParked<>(
                        topic, understanding, applying, failing, parking, retrying, clock),
                new Backoff(consuming.firstRetry(), consuming.lastRetry()));
    }
}
