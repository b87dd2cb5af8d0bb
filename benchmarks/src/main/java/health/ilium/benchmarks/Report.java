package health.ilium.benchmarks;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// What a step showed, as it goes into `docs/performance.md`.
final class Report {

    private Report() {}

    static void latencies(int rate, Step step) throws SQLException {
        var submitted = step.outcome().byReferral();
        var arrivals = step.arrivals();
        var answered = new HashMap<String, Instant>();
        submitted.forEach((referral, times) -> answered.put(referral, times.answered()));
        System.out.println("| at " + rate + "/s, ms | count | missing | p50 | p95 | p99 | max |");
        System.out.println("|---|---|---|---|---|---|---|");
        System.out.println(
                Latencies.between("due to answered", submitted, OpenLoop.Submitted::due, answered)
                        .row());
        var steps = new LinkedHashMap<String, Map<String, Instant>>();
        steps.put("answered to routed", arrivals.routed(step.since()));
        steps.put("answered to patient's e-mail accepted", arrivals.patientTold(step.since()));
        steps.put("answered to every message accepted", arrivals.everybodyTold(step.since()));
        steps.forEach(
                (what, until) ->
                        System.out.println(
                                Latencies.between(
                                                what,
                                                submitted,
                                                OpenLoop.Submitted::answered,
                                                until)
                                        .row()));
    }

    static void processes(ProcessFigures before, ProcessFigures after, int referrals) {
        var each = new TreeMap<String, String>();
        after.since(before).forEach((part, time) -> each.put(part, milliseconds(time, referrals)));
        System.out.println("CPU ms per referral: " + each);
        System.out.println("resident KB: " + after.residentKilobytes() + "\n");
    }

    private static String milliseconds(Duration used, int referrals) {
        return "%.2f".formatted(used.toNanos() / 1e6 / Math.max(1, referrals));
    }
}
