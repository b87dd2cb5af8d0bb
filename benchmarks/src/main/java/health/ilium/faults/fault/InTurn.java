package health.ilium.faults.fault;

import health.ilium.faults.checker.Observed;
import health.ilium.faults.checker.Violation;
import java.util.List;

/// Several faults on one stack, one after the other; for those that want nothing else of it. A
/// build runs on any machine and beside anything, so it judges what became of the cases, not how
/// fast.
record InTurn(List<Fault> faults) implements Fault {

    /// Seconds.
    static final double PATIENT = 240;

    @Override
    public double recoveredWithin() {
        return PATIENT;
    }

    @Override
    public void strike(Running run) throws InterruptedException {
        for (var fault : faults) {
            fault.strike(run);
        }
    }

    @Override
    public List<Violation> alsoHolds(Running run, Observed seen) {
        return faults.stream().flatMap(it -> it.alsoHolds(run, seen).stream()).toList();
    }
}
