package health.ilium.delivery.metrics;

import health.ilium.delivery.relay.Alarm;
import health.ilium.delivery.relay.WaitingRecord;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Raises alarms in the log and in the counter `delivery.relay.too.large`.
final class CountedAlarm implements Alarm, MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(CountedAlarm.class);

    private final LongAdder raised = new LongAdder();

    @Override
    public void tooLarge(WaitingRecord waiting) {
        raised.increment();
        LOG.error(
                "outbox record {} of {} ({} bytes) is too large for the broker; it and the later"
                        + " ones of its key wait for an operator",
                waiting.id(),
                waiting.stream(),
                waiting.payload().length);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder("delivery.relay.too.large", raised, LongAdder::sum)
                .register(registry);
    }
}
