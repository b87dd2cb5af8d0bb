package health.ilium.delivery.spring;

import health.ilium.delivery.consuming.kafka.KeepingListenersRunning;
import health.ilium.delivery.consuming.kafka.Listener;
import health.ilium.delivery.working.Backoff;
import health.ilium.delivery.working.Worker;
import health.ilium.delivery.working.Workers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The consumers of all subscriptions.
record Consumers(List<Consumer> all) {

    private static final Backoff PATIENT =
            new Backoff(Duration.ofMillis(500), Duration.ofSeconds(5));

    List<Listener> listeners() {
        return all.stream().map(Consumer::listener).toList();
    }

    Workers workers() {
        List<Worker> workers = new ArrayList<>();
        workers.add(new Worker("listeners", new KeepingListenersRunning(listeners()), PATIENT));
        all.forEach(consumer -> workers.add(consumer.retrying()));
        return new Workers(workers);
    }
}
