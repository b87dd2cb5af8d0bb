package health.ilium.faults.points;

import health.ilium.delivery.consuming.Positions;
import health.ilium.delivery.consuming.Run;
import health.ilium.delivery.consuming.Transactions;
import health.ilium.delivery.parking.Parked;
import health.ilium.delivery.parking.Parking;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/// The bugs that sit where a service takes events in.
final class WrongConsuming {

    private static final long BEFORE_THE_EFFECT_NANOS = 400_000_000;

    private WrongConsuming() {}

    /// `DEDUPE_OFF`: whatever arrives is new.
    static Positions withoutDedupe(Positions real) {
        return Doubled.of(
                Positions.class,
                (method, arguments) -> {
                    var moved = method.invoke(real, arguments);
                    if (!method.getName().equals("move") || arguments == null) {
                        return moved;
                    }
                    return ((List<?>) arguments[1])
                            .stream().map(run -> ((Run) run).key()).collect(Collectors.toSet());
                });
    }

    /// `EARLY_ACK`: the offset is committed while the effect is still to come.
    static Transactions later(Transactions real) {
        ExecutorService inOrder =
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
        return work ->
                inOrder.execute(
                        () -> {
                            LockSupport.parkNanos(BEFORE_THE_EFFECT_NANOS);
                            real.run(work);
                        });
    }

    /// `SUCCESSORS_LET_THROUGH`: a parked record counts as done, so that nothing waits for it.
    static Parking lettingThrough(Parking real, Positions positions) {
        return Doubled.of(
                Parking.class,
                (method, arguments) -> {
                    if (method.getName().equals("removeApplied")) {
                        return null;
                    }
                    var answer = method.invoke(real, arguments);
                    if (method.getName().equals("put") && arguments != null) {
                        var place = ((Parked) arguments[0]).place();
                        Map<UUID, Long> here = Map.of(place.key(), place.sequence());
                        positions.set(place.topic(), here);
                    }
                    return answer;
                });
    }
}
