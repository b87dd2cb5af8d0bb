package health.ilium.faults.fault;

import health.ilium.faults.checker.Observed;
import health.ilium.faults.checker.Violation;
import health.ilium.faults.stack.Instance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// F1: intake is killed once, then instances of triage and notification again and again.
final class ServicesKilled implements Fault {

    private static final List<Instance> IN_TURN =
            List.of(
                    Instance.TRIAGE,
                    Instance.NOTIFICATION,
                    Instance.TRIAGE_2,
                    Instance.NOTIFICATION_2);

    private final double readyWithin;

    ServicesKilled(double readyWithin) {
        this.readyWithin = readyWithin;
    }

    @Override
    public void strike(Running run) throws InterruptedException {
        var end = run.end();
        var order = new ArrayList<>(IN_TURN);
        Collections.shuffle(order, new Random(run.random().nextLong()));
        kill(Instance.INTAKE, run);
        for (int turn = 0; turn < order.size() || run.isBefore(end); turn++) {
            kill(order.get(turn % order.size()), run);
        }
    }

    @Override
    public List<Violation> alsoHolds(Running run, Observed seen) {
        return Restarts.quick(run, readyWithin);
    }

    private static void kill(Instance instance, Running run) {
        var part = run.stack().instance(instance);
        part.kill();
        run.figures().add("kills", 1);
        Restarts.start(part, run);
    }
}
