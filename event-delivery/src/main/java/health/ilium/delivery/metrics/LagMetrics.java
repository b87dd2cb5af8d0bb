package health.ilium.delivery.metrics;

import health.ilium.delivery.consuming.Subscription;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.Map;

/// Shows how many records each subscription's group has yet to take in, by topic. Every instance
/// tells it for the whole group.
record LagMetrics(List<Subscription<?>> subscriptions, Lately<Map<String, Long>> lags)
        implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry registry) {
        for (Subscription<?> subscription : subscriptions) {
            String topic = subscription.topic().name();
            Gauge.builder(
                            "delivery.consumer.lag",
                            lags,
                            lately -> lately.value(all -> all.getOrDefault(topic, 0L)))
                    .tags("topic", topic, "group", subscription.group())
                    .strongReference(true)
                    .register(registry);
        }
    }
}
