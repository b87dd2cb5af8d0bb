package health.ilium.delivery.spring;

import health.ilium.delivery.consuming.kafka.BrokerContact;
import health.ilium.delivery.consuming.kafka.KeepingListenersRunning;
import health.ilium.delivery.consuming.kafka.Listener;
import health.ilium.delivery.working.Backoff;
import health.ilium.delivery.working.Task;
import health.ilium.delivery.working.Worker;
import health.ilium.delivery.working.Workers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The consumers of all subscriptions.
record Consumers(BrokerContact broker, List<Consumer> all) {

    private static final Backoff PATIENT =
            new Backoff(Duration.ofMillis(500), Duration.ofSeconds(2));

    List<Listener> listeners() {
        return all.stream().map(Consumer::listener).toList();
    }

    Workers workers() {
        List<Worker> workers = new ArrayList<>();
        Task running = new KeepingListenersRunning(broker, listeners());
        workers.add(new Worker("listeners", running, PATIENT));
        all.forEach(consumer -> workers.add(consumer.retrying()));
        return new Workers(workers);
    }
}
