package health.ilium.delivery.metrics;

import health.ilium.delivery.working.Faults;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What was looked up a moment ago. However many gauges read it and however often they are
/// scraped, it is looked up once in a while; what cannot be looked up is not a number until then.
public final class Lately<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Lately.class);

    private final Supplier<T> source;
    private final Duration goodFor;
    private final InstantSource clock;
    private Instant lookAgain = Instant.MIN;
    private @Nullable T latest;

    public Lately(Supplier<T> source, Duration goodFor, InstantSource clock) {
        this.source = source;
        this.goodFor = goodFor;
        this.clock = clock;
    }

    public synchronized double value(ToDoubleFunction<T> part) {
        if (!clock.instant().isBefore(lookAgain)) {
            latest = lookUp();
            lookAgain = clock.instant().plus(goodFor);
        }
        return latest == null ? Double.NaN : part.applyAsDouble(latest);
    }

    private @Nullable T lookUp() {
        try {
            return source.get();
        } catch (RuntimeException fault) {
            LOG.debug("not to be measured now: {}", Faults.chain(fault));
            return null;
        }
    }
}
