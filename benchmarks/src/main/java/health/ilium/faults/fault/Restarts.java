package health.ilium.faults.fault;

import health.ilium.faults.checker.Violation;
import health.ilium.localstack.process.Part;
import java.util.List;
import java.util.stream.Stream;

/// Starts parts again and watches how long they take.
final class Restarts {

    private static final String FIGURE = "longest seconds to ready";

    /// What an operator is promised, in seconds.
    static final double PROMISED = 30;

    private Restarts() {}

    static void start(Part part, Running run) {
        var from = run.clock().instant();
        part.start();
        run.figures().most(FIGURE, run.since(from).toMillis() / 1000.0);
    }

    /// @param within seconds until a part was ready again
    static List<Violation> quick(Running run, double within) {
        double longest = run.figures().get(FIGURE);
        return Stream.of(longest)
                .filter(it -> it > within)
                .map(it -> new Violation(5, "restart", "took " + it + " s"))
                .toList();
    }
}
