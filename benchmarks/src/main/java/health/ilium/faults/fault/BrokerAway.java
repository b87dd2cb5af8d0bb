package health.ilium.faults.fault;

import health.ilium.faults.checker.Observed;
import health.ilium.faults.checker.Violation;
import health.ilium.faults.load.Attempt;
import health.ilium.localstack.parts.PartName;
import java.time.Instant;
import java.util.List;

/// F3: the broker is killed, or stands still. Intake goes on.
final class BrokerAway implements Fault {

    private static final int NINETY_NINE = 99;

    private final Outage outage;
    private Instant from = Instant.MAX;
    private Instant until = Instant.MIN;

    BrokerAway(Outage outage) {
        this.outage = outage;
    }

    @Override
    public void strike(Running run) throws InterruptedException {
        from = run.clock().instant();
        Outage.last(outage, run.stack().part(PartName.KAFKA), run);
        until = run.clock().instant();
    }

    @Override
    public List<Violation> alsoHolds(Running run, Observed seen) {
        var attempts = run.attempts(from, until);
        long answered =
                attempts.stream().filter(it -> it.status() != 0 && it.status() < 500).count();
        long good = attempts.stream().filter(Attempt::good).count();
        run.figures().set("2xx during the fault", good);
        return answered * 100 >= (long) attempts.size() * NINETY_NINE
                ? List.of()
                : List.of(
                        new Violation(
                                5,
                                "intake",
                                "answered %d of %d while the broker was away"
                                        .formatted(answered, attempts.size())));
    }
}
