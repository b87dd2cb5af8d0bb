package health.ilium.faults.fault;

import health.ilium.faults.checker.Observed;
import health.ilium.faults.checker.Violation;
import health.ilium.faults.observing.Backlog;
import health.ilium.faults.stack.Instance;
import health.ilium.localstack.parts.PartName;
import java.time.Instant;
import java.util.List;

/// F16: triage is away while ten times as many referrals come as usual, and finds them all waiting.
final class TriageBehind implements Fault {

    private static final int TIMES = 10;
    private static final double MOST_MEGABYTES = 400;
    private static final String MEMORY = "most memory of a triage (MB)";
    private static final String BACKLOG = "referrals that waited for triage";

    @Override
    public void strike(Running run) throws InterruptedException {
        var triage = Instance.of(PartName.TRIAGE).stream().map(run.stack()::instance).toList();
        var backlog = new Backlog(run.stack().stack());
        triage.forEach(it -> it.stop());
        run.load().at(run.rate() * TIMES);
        Until.passed(run.length());
        run.load().at(run.rate());
        var from = run.clock().instant();
        double waiting = backlog.untriaged(from);
        run.figures().set(BACKLOG, waiting);
        triage.forEach(it -> it.start());
        var started = run.clock().instant();
        Until.holds(() -> backlog.untriaged(from) == 0, run.length().multipliedBy(6));
        run.figures().set("triaged a second once it was ready", waiting / seconds(run, started));
        triage.forEach(it -> run.figures().most(MEMORY, Memory.residentMegabytes(it.pid())));
    }

    @Override
    public List<Violation> alsoHolds(Running run, Observed seen) {
        double memory = run.figures().get(MEMORY);
        return memory <= MOST_MEGABYTES
                ? List.of()
                : List.of(new Violation(5, "triage", "took " + memory + " MB"));
    }

    private static double seconds(Running run, Instant since) {
        return Math.max(1, run.since(since).toMillis()) / 1000.0;
    }
}
