package health.ilium.faults.fault;

import health.ilium.faults.checker.Observed;
import health.ilium.faults.checker.Violation;
import java.util.List;

/// Several faults on one stack, one after the other; for those that want nothing else of it.
record InTurn(List<Fault> faults) implements Fault {

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
