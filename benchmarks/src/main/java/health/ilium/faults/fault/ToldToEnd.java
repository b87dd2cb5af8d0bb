package health.ilium.faults.fault;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import health.ilium.faults.checker.Observed;
import health.ilium.faults.checker.Violation;
import health.ilium.faults.load.Attempt;
import health.ilium.faults.stack.Instance;
import java.util.ArrayList;
import java.util.List;

/// F15: every instance is told to end and started again, one after the other.
final class ToldToEnd implements Fault {

    private static final String FIGURE = "longest seconds to end";
    private static final double LONGEST = 30;

    @Override
    public void strike(Running run) throws InterruptedException {
        var end = run.end();
        for (var instance : Instance.values()) {
            var part = run.stack().instance(instance);
            var from = run.clock().instant();
            part.stop();
            run.figures().most(FIGURE, run.since(from).toMillis() / 1000.0);
            Restarts.start(part, run);
        }
        Until.holds(() -> !run.isBefore(end), run.length());
    }

    @Override
    public List<Violation> alsoHolds(Running run, Observed seen) {
        var violations = new ArrayList<>(Restarts.quick(run, Restarts.PROMISED));
        if (run.figures().get(FIGURE) > LONGEST) {
            violations.add(new Violation(5, "end", "took " + run.figures().get(FIGURE) + " s"));
        }
        run.attempts(seen.faultFrom(), seen.faultUntil()).stream()
                .filter(ToldToEnd::failedInFlight)
                .collect(groupingBy(it -> it.status() + " " + it.failure(), counting()))
                .forEach(
                        (how, often) ->
                                violations.add(
                                        new Violation(
                                                5,
                                                "intake",
                                                often + " requests failed in flight: " + how)));
        return violations;
    }

    private static boolean failedInFlight(Attempt attempt) {
        return attempt.leftWithoutAnswer() || attempt.status() >= 500 && !attempt.retryAfter();
    }
}
