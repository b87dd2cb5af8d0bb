package health.ilium.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/// Milliseconds between two instants of every referral of a run.
final class Latencies {

    private final String name;
    private final Histogram microseconds = new Histogram(3);
    private int missing;

    private Latencies(String name) {
        this.name = name;
    }

    static Latencies between(
            String name,
            Map<String, OpenLoop.Submitted> submitted,
            Function<OpenLoop.Submitted, Instant> from,
            Map<String, Instant> until) {
        var latencies = new Latencies(name);
        submitted.forEach(
                (referral, times) -> latencies.add(from.apply(times), until.get(referral)));
        return latencies;
    }

    private void add(Instant from, @Nullable Instant until) {
        if (until == null) {
            missing++;
            return;
        }
        // an e-mail may be out before the client has read its 201
        microseconds.recordValue(Math.max(0, Duration.between(from, until).toNanos() / 1_000));
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.1f | %.1f | %.1f | %.1f |",
                name,
                microseconds.getTotalCount(),
                missing,
                at(50),
                at(95),
                at(99),
                microseconds.getMaxValue() / 1_000.0);
    }

    private double at(double percentile) {
        return microseconds.getValueAtPercentile(percentile) / 1_000.0;
    }
}
