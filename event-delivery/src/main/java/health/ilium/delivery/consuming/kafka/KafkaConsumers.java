package health.ilium.delivery.consuming.kafka;

import health.ilium.delivery.consuming.ConsumingParts;
import health.ilium.delivery.consuming.ConsumingSettings;
import health.ilium.delivery.consuming.Subscription;
import health.ilium.delivery.working.Backoff;
import health.ilium.delivery.working.Worker;
import health.ilium.delivery.working.Workers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// For each subscription a listener, and a worker for what it had to park.
public final class KafkaConsumers {

    private static final Backoff PATIENT =
            new Backoff(Duration.ofMillis(500), Duration.ofSeconds(2));

    private final List<Listener> listeners;
    private final Workers workers;

    /// @param kafka the application's own settings of consumers
    public KafkaConsumers(
            List<Subscription<?>> subscriptions,
            ConsumingParts parts,
            ConsumingSettings settings,
            BrokerContact broker,
            Map<String, Object> kafka) {
        listeners =
                subscriptions.stream()
                        .map(subscription -> listener(subscription, parts, settings, kafka))
                        .toList();
        List<Worker> all = new ArrayList<>();
        all.add(new Worker("listeners", new KeepingListenersRunning(broker, listeners), PATIENT));
        subscriptions.forEach(subscription -> all.add(retrying(subscription, parts, settings)));
        workers = new Workers(all);
    }

    public void start() {
        workers.start();
    }

    public void stop() {
        workers.stop();
    }

    /// Topics whose listener has no place in its group, or none yet.
    public List<String> notConsumed() {
        return listeners.stream()
                .filter(listener -> !listener.isConsuming())
                .map(Listener::topic)
                .toList();
    }

    private static <V> Listener listener(
            Subscription<V> subscription,
            ConsumingParts parts,
            ConsumingSettings settings,
            Map<String, Object> kafka) {
        return SubscriptionContainer.of(
                subscription, parts.takingIn(subscription), settings, kafka);
    }

    private static Worker retrying(
            Subscription<?> subscription, ConsumingParts parts, ConsumingSettings settings) {
        return new Worker(
                subscription.topic().name() + "-retry",
                parts.retrying(subscription),
                new Backoff(settings.firstRetry(), settings.lastRetry()));
    }
}
