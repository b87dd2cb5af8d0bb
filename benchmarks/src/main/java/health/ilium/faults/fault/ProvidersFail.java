package health.ilium.faults.fault;

import health.ilium.faults.checker.Observed;
import health.ilium.faults.checker.Violation;
import health.ilium.faults.observing.ServiceDatabase;
import health.ilium.faults.sinks.Behaviour;
import health.ilium.faults.sinks.Provider;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// F13: the SMS provider, and then the mail server, are slow, busy, broken, silent, cut the line
/// after taking a message, and talk nonsense. The other channel goes on, and a time to wait is
// kept.
final class ProvidersFail implements Fault {

    private static final List<Behaviour> IN_TURN =
            List.of(
                    Behaviour.TAKES_SLOWLY,
                    Behaviour.BUSY,
                    Behaviour.BROKEN,
                    Behaviour.TAKES_AND_RESETS,
                    Behaviour.TAKES_WITH_NONSENSE,
                    Behaviour.HANGS);
    private static final double LATE_SECONDS = 5;
    private static final String LATEST_OF_OTHER =
            """
            select coalesce(max(extract(epoch from settled_at - planned_at)), 0) from message
            where channel = ? and status = 'ACCEPTED' and planned_at between ? and ?
            """;

    @Override
    public void strike(Running run) throws InterruptedException {
        strike("EMAIL", run.stack().sms().provider(), run);
        strike("SMS", run.stack().mail().provider(), run);
    }

    private static void strike(String other, Provider provider, Running run)
            throws InterruptedException {
        var from = run.clock().instant();
        for (var behaviour : IN_TURN) {
            provider.behave(() -> behaviour);
            Until.passed(run.length().dividedBy(2L * IN_TURN.size()));
        }
        provider.behave(() -> Behaviour.TAKES);
        var latest = latest(other, from, run.clock().instant(), run);
        run.figures().set("latest " + other + " while the other fails (s)", latest);
    }

    private static double latest(String channel, Instant from, Instant until, Running run) {
        return new ServiceDatabase(run.stack().stack(), "notification")
                .query(
                        LATEST_OF_OTHER,
                        row -> row.getDouble(1),
                        channel,
                        from.atOffset(ZoneOffset.UTC),
                        until.atOffset(ZoneOffset.UTC))
                .getFirst();
    }

    @Override
    public List<Violation> alsoHolds(Running run, Observed seen) {
        var violations = new ArrayList<Violation>();
        for (var other : List.of("EMAIL", "SMS")) {
            double latest = run.figures().get("latest " + other + " while the other fails (s)");
            if (latest > LATE_SECONDS) {
                violations.add(new Violation(1, other, "was up to " + latest + " s late"));
            }
        }
        run.stack().sms().provider().tooSoon().stream()
                .map(it -> new Violation(2, it.message(), "was tried before Retry-After"))
                .forEach(violations::add);
        return violations;
    }
}
