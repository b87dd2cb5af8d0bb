package health.ilium.benchmarks.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.HdrHistogram.Histogram;

/// Times from when requests were due until something had happened to their referrals.
final class Times {

    private final Histogram microseconds = new Histogram(3);
    private int missing;

    static Times until(Map<String, OpenLoop.Submitted> referrals, Map<String, Instant> happened) {
        var times = new Times();
        referrals.forEach(
                (referral, submitted) -> {
                    var at = happened.get(referral);
                    if (at == null) {
                        times.missing++;
                    } else {
                        long taken = Duration.between(submitted.due(), at).toNanos() / 1_000;
                        times.microseconds.recordValue(Math.max(0, taken));
                    }
                });
        return times;
    }

    int missing() {
        return missing;
    }

    /// Milliseconds, for the results.
    Map<String, Object> figures() {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("count", microseconds.getTotalCount());
        figures.put("missing", missing);
        figures.put("p50", at(50));
        figures.put("p95", at(95));
        figures.put("p99", at(99));
        figures.put("max", Math.round(microseconds.getMaxValue() / 100.0) / 10.0);
        return figures;
    }

    double at(double percentile) {
        return Math.round(microseconds.getValueAtPercentile(percentile) / 100.0) / 10.0;
    }
}
