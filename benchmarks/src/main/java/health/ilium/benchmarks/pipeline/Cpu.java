package health.ilium.benchmarks.pipeline;

import java.util.Map;
import java.util.TreeMap;

/// Processor time spent on a number of referrals, by part.
record Cpu(ProcessFigures before, ProcessFigures after, int referrals) {

    /// For each referral; `pipeline` is all but the driver.
    Map<String, Object> milliseconds() {
        var each = new TreeMap<String, Object>();
        double sum = 0;
        for (var used : after.since(before).entrySet()) {
            double milliseconds = used.getValue().toNanos() / 1e6 / Math.max(1, referrals);
            each.put(used.getKey(), rounded(milliseconds));
            sum += used.getKey().equals("driver") ? 0 : milliseconds;
        }
        each.put("pipeline", rounded(sum));
        return each;
    }

    private static double rounded(double milliseconds) {
        return Math.round(milliseconds * 100) / 100.0;
    }
}
