package health.ilium.faults.points;

import java.util.concurrent.atomic.AtomicInteger;

/// Ends the virtual machine at the crash point that is ordered, the `crash.after`-th time it is
/// passed since it was ordered.
final class Crashing {

    private static final int STATUS = 137;

    private final Orders orders;
    private final AtomicInteger passed = new AtomicInteger();

    Crashing(Orders orders) {
        this.orders = orders;
    }

    void pass(CrashPoint point) {
        if (orders.text("crash").equals(point.name())
                && passed.incrementAndGet() > orders.number("crash.after")) {
            Runtime.getRuntime().halt(STATUS);
        }
    }
}
