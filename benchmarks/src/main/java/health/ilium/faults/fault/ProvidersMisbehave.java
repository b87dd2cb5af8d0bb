package health.ilium.faults.fault;

import health.ilium.faults.checker.Observed;
import health.ilium.faults.checker.Stored;
import health.ilium.faults.checker.Violation;
import health.ilium.faults.sinks.Behaviour;
import health.ilium.faults.sinks.Delivery;
import health.ilium.faults.sinks.Provider;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// F13: the SMS provider misbehaves with every second message, then the mail server does, while the
/// other one is well and must not be late because of it.
final class ProvidersMisbehave implements Fault {

    private static final double LATEST_SECONDS = 5;
    private static final String LATE = "longest seconds to the mail server while SMS misbehaves";
    private static final List<Behaviour> WRONG =
            Stream.of(Behaviour.values()).filter(it -> it != Behaviour.TAKES).toList();

    private Instant turn = Instant.MAX;

    @Override
    public void strike(Running run) throws InterruptedException {
        var half = run.length().dividedBy(2);
        misbehave(run.stack().sms().provider(), run, half);
        turn = run.clock().instant();
        misbehave(run.stack().mail().provider(), run, half);
    }

    @Override
    public List<Violation> alsoHolds(Running run, Observed seen) {
        var violations = new ArrayList<Violation>();
        for (var early : run.stack().sms().provider().tooSoon()) {
            violations.add(new Violation(2, early.at().toString(), "was tried before Retry-After"));
        }
        double latest =
                seen.mails().stream()
                        .flatMap(mail -> delay(mail, seen).stream())
                        .mapToDouble(it -> it.toMillis() / 1000.0)
                        .max()
                        .orElse(0);
        run.figures().set(LATE, latest);
        if (latest > LATEST_SECONDS) {
            violations.add(new Violation(5, "mail", "was " + latest + " s late because of SMS"));
        }
        return violations;
    }

    /// Of what was planned and sent while only the other provider misbehaved.
    private List<Duration> delay(Delivery mail, Observed seen) {
        return seen.messages().stream()
                .filter(it -> it.id().equals(mail.id()))
                .map(Stored.Message::planned)
                .filter(it -> it.isAfter(seen.faultFrom()) && mail.at().isBefore(turn))
                .map(it -> Duration.between(it, mail.at()))
                .toList();
    }

    private static void misbehave(Provider provider, Running run, Duration length)
            throws InterruptedException {
        provider.behave(everySecond(run.random().split()));
        Until.passed(length);
        provider.behave(() -> Behaviour.TAKES);
    }

    private static Supplier<Behaviour> everySecond(SplittableRandom random) {
        return () -> {
            synchronized (random) {
                return random.nextBoolean()
                        ? Behaviour.TAKES
                        : WRONG.get(random.nextInt(WRONG.size()));
            }
        };
    }
}
