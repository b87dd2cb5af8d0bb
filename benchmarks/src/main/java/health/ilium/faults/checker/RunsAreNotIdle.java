package health.ilium.faults.checker;

import health.ilium.faults.load.Intent;
import health.ilium.faults.load.Operation;
import java.util.List;
import java.util.stream.Stream;

/// No run passes by doing nothing: of what was sent outside the fault, nine in ten got the answer
/// that they should, some of them after another try.
final class RunsAreNotIdle implements Rule {

    private static final int ENOUGH_PERCENT = 90;

    @Override
    public Stream<Violation> check(Observed run) {
        List<Operation> outside =
                run.operations().stream().filter(it -> !run.duringFault(it.due())).toList();
        long right = outside.stream().filter(RunsAreNotIdle::isRight).count();
        return !outside.isEmpty() && right * 100 >= (long) outside.size() * ENOUGH_PERCENT
                ? Stream.empty()
                : Stream.of(
                        new Violation(
                                0,
                                "run",
                                "%d of %d operations outside the fault succeeded"
                                        .formatted(right, outside.size())));
    }

    private static boolean isRight(Operation operation) {
        return operation.intent() == Intent.CLASH
                ? operation.attempts().getLast().refused()
                : operation.succeeded();
    }
}
