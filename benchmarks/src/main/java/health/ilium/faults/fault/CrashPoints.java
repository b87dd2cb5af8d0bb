package health.ilium.faults.fault;

import health.ilium.faults.checker.Observed;
import health.ilium.faults.checker.Violation;
import health.ilium.faults.points.CrashPoint;
import health.ilium.faults.stack.Instance;
import health.ilium.localstack.parts.PartName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// F2: services die at each crash point, at least once at every one.
final class CrashPoints implements Fault {

    private static final Duration TO_DIE = Duration.ofSeconds(20);
    private static final int LATEST_PASS = 12;
    private static final String FIGURE = "crash points reached";

    private final List<CrashPoint> missed = new ArrayList<>();

    /// A service and where it dies.
    private record Crash(CrashPoint point, PartName service) {}

    @Override
    public void strike(Running run) throws InterruptedException {
        var end = run.end();
        var chance = new Random(run.random().nextLong());
        var first = new ArrayList<Crash>();
        for (var point : CrashPoint.values()) {
            var services = services(point);
            first.add(new Crash(point, services.get(chance.nextInt(services.size()))));
        }
        Collections.shuffle(first, chance);
        for (var crash : first) {
            crash(crash, run);
        }
        var all = everyCrash();
        Collections.shuffle(all, chance);
        for (int turn = 0; turn < all.size() && run.isBefore(end); turn++) {
            crash(all.get(turn), run);
        }
    }

    @Override
    public List<Violation> alsoHolds(Running run, Observed seen) {
        return missed.stream()
                .map(it -> new Violation(0, it.name(), "was not reached under load"))
                .toList();
    }

    private void crash(Crash crash, Running run) throws InterruptedException {
        var instances = Instance.of(crash.service());
        var orders =
                Map.of(
                        "crash", crash.point().name(),
                        "crash.after", Integer.toString(run.random().nextInt(LATEST_PASS)));
        instances.forEach(it -> run.stack().order(it, orders));
        boolean died =
                Until.holds(
                        () ->
                                instances.stream()
                                        .anyMatch(it -> !run.stack().instance(it).isRunning()),
                        TO_DIE);
        instances.forEach(it -> run.stack().order(it, Map.of()));
        if (died) {
            run.figures().add(FIGURE, 1);
        } else {
            missed.add(crash.point());
        }
        for (var instance : instances) {
            if (!run.stack().instance(instance).isRunning()) {
                Restarts.start(run.stack().instance(instance), run);
            }
        }
    }

    private static List<PartName> services(CrashPoint point) {
        return switch (point) {
            case BEFORE_PROVIDER, AFTER_PROVIDER_TOOK_IT -> List.of(PartName.NOTIFICATION);
            case BEFORE_COMMIT,
                    AFTER_COMMIT,
                    BEFORE_SENDING_TO_KAFKA,
                    AFTER_KAFKA_TOOK_IT,
                    BEFORE_OFFSET_COMMIT,
                    AFTER_OFFSET_COMMIT ->
                    List.of(PartName.INTAKE, PartName.TRIAGE, PartName.NOTIFICATION);
        };
    }

    private static List<Crash> everyCrash() {
        return new ArrayList<>(
                Arrays.stream(CrashPoint.values())
                        .flatMap(
                                point ->
                                        services(point).stream()
                                                .map(service -> new Crash(point, service)))
                        .toList());
    }
}
