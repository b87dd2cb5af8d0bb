package health.ilium.faults.running;

import health.ilium.faults.checker.Violation;
import health.ilium.faults.points.Bug;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What came of a run.
///
/// @param rate new referrals a second
/// @param bug the mistake that the services had, if any
/// @param passed all promises were kept; with a bug, that this bug was seen
/// @param kinds how often each kind of violation occurred
/// @param violations at most the first fifty of them
/// @param commit of the code that was run
/// @param at day on which it was run
record Verdict(
        String fault,
        String title,
        int seed,
        int seconds,
        int rate,
        @Nullable Bug bug,
        boolean passed,
        Map<String, Integer> kinds,
        List<Violation> violations,
        Map<String, Double> figures,
        String commit,
        String at) {

    private static final int SHOWN = 50;

    static Verdict of(RunName name, FaultRun.Result result, String commit, String at) {
        var violations = result.violations();
        var bug = name.bug();
        var kinds = new TreeMap<String, Integer>();
        violations.forEach(it -> kinds.merge(it.what().replaceAll("\\d+", "n"), 1, Integer::sum));
        return new Verdict(
                name.fault().label(),
                name.fault().title(),
                name.seed(),
                name.seconds(),
                name.rate(),
                bug,
                bug == null
                        ? violations.isEmpty()
                        : violations.stream().anyMatch(it -> bug.isSeenIn(it.what())),
                kinds,
                violations.stream().limit(SHOWN).toList(),
                result.figures().all(),
                commit,
                at);
    }
}
