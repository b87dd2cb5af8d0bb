package health.ilium.faults.fault;

import health.ilium.faults.checker.Violation;
import health.ilium.localstack.process.Part;
import java.util.List;
import java.util.stream.Stream;

/// Starts parts again and watches how long they take.
final class Restarts {

    private static final String FIGURE = "longest seconds to ready";
    private static final double READY_WITHIN = 30;

    private Restarts() {}

    static void start(Part part, Running run) {
        var from = run.clock().instant();
        part.start();
        run.figures().most(FIGURE, run.since(from).toMillis() / 1000.0);
    }

    static List<Violation> quick(Running run) {
        double longest = run.figures().get(FIGURE);
        return Stream.of(longest)
                .filter(it -> it > READY_WITHIN)
                .map(it -> new Violation(5, "restart", "took " + it + " s"))
                .toList();
    }
}
