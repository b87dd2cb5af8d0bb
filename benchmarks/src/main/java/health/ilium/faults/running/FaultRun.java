package health.ilium.faults.running;

import health.ilium.faults.checker.Checker;
import health.ilium.faults.checker.Violation;
import health.ilium.faults.fault.Fault;
import health.ilium.faults.fault.Figures;
import health.ilium.faults.fault.Running;
import health.ilium.faults.fault.Until;
import health.ilium.faults.load.Attempt;
import health.ilium.faults.load.CaseBodies;
import health.ilium.faults.load.IntakeClient;
import health.ilium.faults.load.OpenLoad;
import health.ilium.faults.load.Operation;
import health.ilium.faults.observing.Backlog;
import health.ilium.faults.observing.Observing;
import health.ilium.faults.stack.FaultStack;
import health.ilium.localstack.credentials.Secret;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// One run against a stack that is up: load, fault in the middle third, heal, drain, check.
final class FaultRun {

    static final String LOST = "promises of no loss broken";
    static final String DOUBLED = "promises of no second time broken";
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(90);

    private final FaultStack stack;
    private final Fault fault;
    private final RunName name;
    private final CaseBodies bodies;
    private final InstantSource clock = InstantSource.system();

    FaultRun(FaultStack stack, Fault fault, RunName name, CaseBodies bodies) {
        this.stack = stack;
        this.fault = fault;
        this.name = name;
        this.bodies = bodies;
    }

    /// What was broken and what was measured.
    record Result(List<Violation> violations, Figures figures) {}

    Result carryOut() throws InterruptedException {
        var third = Duration.ofMillis(name.seconds() * 1000L / 3);
        var intake =
                new IntakeClient(
                        stack.stack().addresses().referrals(),
                        stack.stack().credentials().of(Secret.API_TOKEN));
        var letters =
                "run" + (char) ('a' + name.seed() % 26) + (char) ('a' + name.fault().ordinal());
        try (var load = new OpenLoad(intake, bodies, name.seed(), letters)) {
            var run =
                    new Running(
                            stack,
                            bodies,
                            load,
                            name.rate(),
                            third,
                            new SplittableRandom(name.seed()));
            var draining = new Draining(new Backlog(stack.stack()), run.figures(), patience());
            load.at(name.rate());
            last(third);
            var from = clock.instant();
            fault.strike(run);
            var heal = clock.instant();
            var recovering = draining.sinceHeal(heal);
            last(third);
            load.end(name.bug() == null ? ANSWERED_WITHIN : SOON);
            draining.all(clock.instant());
            recovering.join();
            return check(run, from, heal);
        }
    }

    /// What a bug has lost is not waited for as long as what is only late.
    private Duration patience() {
        return Duration.ofSeconds(name.bug() == null ? 240 : 20);
    }

    private Result check(Running run, Instant from, Instant heal) {
        var operations = run.log().all();
        var seen =
                new Observing(stack, bodies)
                        .of(operations, from, heal, List.copyOf(run.poisoned()));
        var violations =
                new ArrayList<>(
                        fault.clocksAreRight()
                                ? Checker.check(seen)
                                : Checker.checkWithoutClocks(seen));
        violations.addAll(fault.alsoHolds(run, seen));
        double recovered = run.figures().get(Draining.RECOVERED);
        if (recovered > fault.recoveredWithin()) {
            violations.add(new Violation(1, "run", "recovered only after " + recovered + " s"));
        }
        count(run, operations, from, heal);
        run.figures()
                .set(
                        "messages UNKNOWN",
                        seen.messages().stream()
                                .filter(it -> it.status().equals("UNKNOWN"))
                                .count());
        run.figures().set("messages", seen.messages().size());
        run.figures().set("referrals", seen.referrals().size());
        run.figures().set(LOST, violations.stream().filter(it -> it.promise() == 1).count());
        run.figures().set(DOUBLED, violations.stream().filter(it -> it.promise() == 2).count());
        return new Result(violations, run.figures());
    }

    private static void count(Running run, List<Operation> operations, Instant from, Instant heal) {
        var attempts = operations.stream().flatMap(it -> it.attempts().stream()).toList();
        var figures = run.figures();
        figures.set("operations", operations.size());
        figures.set(
                "operations that succeeded",
                operations.stream().filter(Operation::succeeded).count());
        figures.set("attempts", attempts.size());
        figures.set("attempts without 2xx", attempts.stream().filter(it -> !it.good()).count());
        figures.set(
                "longest answer (ms)",
                attempts.stream().mapToLong(Attempt::millis).max().orElse(0));
        figures.set(
                "seconds from heal to the last 5xx or no answer",
                attempts.stream()
                                .filter(it -> it.status() == 0 || it.status() >= 500)
                                .map(Attempt::sent)
                                .filter(it -> it.isAfter(heal))
                                .mapToLong(it -> Duration.between(heal, it).toMillis())
                                .max()
                                .orElse(0)
                        / 1000.0);
        figures.set("seconds of fault", Duration.between(from, heal).toMillis() / 1000.0);
    }

    private static void last(Duration length) throws InterruptedException {
        Until.holds(() -> false, length);
    }
}
