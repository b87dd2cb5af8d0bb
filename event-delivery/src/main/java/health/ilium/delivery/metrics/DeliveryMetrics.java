package health.ilium.delivery.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;

/// Shows what waits in the tables of event delivery.
record DeliveryMetrics(Lately<Backlog> backlog) implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "delivery.outbox.waiting", Backlog::outbox);
        gauge(registry, "delivery.outbox.oldest.seconds", Backlog::oldestSeconds);
        gauge(registry, "delivery.outbox.parked", Backlog::outboxParked);
        gauge(registry, "delivery.parked.keys", Backlog::keys);
        gauge(registry, "delivery.parked.for.operator", Backlog::forOperator);
        gauge(registry, "delivery.dead.letters.unsent", Backlog::deadLetters);
    }

    private void gauge(MeterRegistry registry, String name, ToDoubleFunction<Backlog> part) {
        Gauge.builder(name, backlog, lately -> lately.value(part))
                .strongReference(true)
                .register(registry);
    }
}
