package health.ilium.faults.fault;

import health.ilium.faults.checker.Delivered;
import health.ilium.faults.load.Attempt;
import health.ilium.faults.load.CaseBodies;
import health.ilium.faults.load.OpenLoad;
import health.ilium.faults.load.OperationLog;
import health.ilium.faults.stack.FaultStack;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;

/// A run under load.
///
/// @param rate new referrals a second, unless a fault is about the rate
/// @param length how long things should go wrong
/// @param poisoned places at which the run put what cannot be applied
public record Running(
        FaultStack stack,
        CaseBodies bodies,
        OpenLoad load,
        int rate,
        Duration length,
        SplittableRandom random,
        Figures figures,
        List<Delivered.Place> poisoned,
        InstantSource clock) {

    public Running(
            FaultStack stack,
            CaseBodies bodies,
            OpenLoad load,
            int rate,
            Duration length,
            SplittableRandom random) {
        this(
                stack,
                bodies,
                load,
                rate,
                length,
                random,
                new Figures(),
                new CopyOnWriteArrayList<>(),
                InstantSource.system());
    }

    public OperationLog log() {
        return load.log();
    }

    public Instant end() {
        return clock.instant().plus(length);
    }

    public boolean isBefore(Instant instant) {
        return clock.instant().isBefore(instant);
    }

    /// Attempts that were sent between two instants.
    List<Attempt> attempts(Instant from, Instant until) {
        return log().all().stream()
                .flatMap(it -> it.attempts().stream())
                .filter(it -> !it.sent().isBefore(from) && !it.sent().isAfter(until))
                .toList();
    }

    public Duration since(Instant instant) {
        return Duration.between(instant, clock.instant());
    }
}
