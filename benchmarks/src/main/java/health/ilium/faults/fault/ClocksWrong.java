package health.ilium.faults.fault;

import health.ilium.faults.stack.Instance;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// F9: the clocks of two instances of a service differ by two hours, or one is 400 days ahead, as
/// they are read by the service itself; those of databases and broker are right.
final class ClocksWrong implements Fault {

    private static final long HOUR = Duration.ofHours(1).toSeconds();
    private static final long FAR = Duration.ofDays(400).toSeconds();

    private final boolean far;

    ClocksWrong(boolean far) {
        this.far = far;
    }

    @Override
    public void strike(Running run) throws InterruptedException {
        var ahead = far ? FAR : HOUR;
        for (var instance : List.of(Instance.TRIAGE, Instance.NOTIFICATION)) {
            run.stack().order(instance, by(ahead));
        }
        for (var instance : List.of(Instance.TRIAGE_2, Instance.NOTIFICATION_2)) {
            run.stack().order(instance, by(far ? 0 : -HOUR));
        }
        Until.passed(run.length());
        run.stack().orderAll(Map.of());
    }

    @Override
    public boolean clocksAreRight() {
        return false;
    }

    private static Map<String, String> by(long seconds) {
        return Map.of("clock.seconds", Long.toString(seconds));
    }
}
