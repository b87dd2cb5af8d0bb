package health.ilium.faults.fault;

import health.ilium.faults.checker.Observed;
import health.ilium.faults.checker.Violation;
import health.ilium.faults.load.Attempt;
import health.ilium.faults.observing.Topics;
import health.ilium.localstack.parts.PartName;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// F5: PostgreSQL is killed, or stands still. Intake says 503 within two seconds, and nothing ends
/// as a dead letter because of it.
final class DatabaseAway implements Fault {

    private static final int UNAVAILABLE = 503;
    private static final long AT_ONCE_MS = 2_000;
    private static final Duration ALREADY_UNDER_WAY = Duration.ofSeconds(1);

    private final Outage outage;
    private Instant away = Instant.EPOCH;

    DatabaseAway(Outage outage) {
        this.outage = outage;
    }

    @Override
    public void strike(Running run) throws InterruptedException {
        away = Outage.last(outage, run.stack().part(PartName.POSTGRES), run);
    }

    @Override
    public List<Violation> alsoHolds(Running run, Observed seen) {
        var violations = new ArrayList<Violation>();
        var attempts =
                run.attempts(
                        away.plus(ALREADY_UNDER_WAY),
                        away.plus(run.length()).minus(Duration.ofMillis(AT_ONCE_MS)));
        run.figures().set("attempts during the fault", attempts.size());
        run.figures()
                .set(
                        "longest answer during the fault (ms)",
                        attempts.stream().mapToLong(Attempt::millis).max().orElse(0));
        long wrong = attempts.stream().filter(it -> !isRight(it)).count();
        if (wrong > 0) {
            violations.add(
                    new Violation(
                            5,
                            "intake",
                            "%d of %d were not answered 503 with Retry-After within 2 s"
                                    .formatted(wrong, attempts.size())));
        }
        violations.addAll(NoDeadLetters.in(new Topics(run.stack().stack().addresses().kafka())));
        return violations;
    }

    private static boolean isRight(Attempt attempt) {
        return attempt.status() == UNAVAILABLE
                && attempt.retryAfter()
                && attempt.millis() <= AT_ONCE_MS;
    }
}
