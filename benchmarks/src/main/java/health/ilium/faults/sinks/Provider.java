package health.ilium.faults.sinks;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// What both providers share: what they took, how they behave, and when they said to wait until.
public final class Provider {

    static final Duration SLOW = Duration.ofSeconds(2);
    static final Duration HANGING = Duration.ofSeconds(40);
    static final int RETRY_AFTER_SECONDS = 3;

    /// A try that came although the provider had asked for more patience.
    public record TooSoon(String message, Instant at) {}

    private final InstantSource clock = InstantSource.system();
    private final ConcurrentLinkedQueue<Delivery> taken = new ConcurrentLinkedQueue<>();
    private final BusyAnswers busy = new BusyAnswers();
    private volatile Supplier<Behaviour> behaviour = () -> Behaviour.TAKES;
    private final Phaser interruptions = new Phaser(1);

    public void behave(Supplier<Behaviour> next) {
        behaviour = next;
        interruptions.arrive();
    }

    public List<Delivery> taken() {
        return List.copyOf(taken);
    }

    public List<TooSoon> tooSoon() {
        return busy.tooSoon();
    }

    Behaviour receive(String id, String to, String text) {
        var now = clock.instant();
        var chosen = behaviour.get();
        var message = to + " " + (id.isEmpty() ? text : id);
        busy.tried(message, now);
        if (chosen.takes()) {
            taken.add(new Delivery(id, to, text, now));
        }
        if (chosen == Behaviour.BUSY) {
            busy.told(message, now.plusSeconds(RETRY_AFTER_SECONDS));
        }
        return chosen;
    }

    /// Waits, but not beyond a change of behaviour.
    void dawdle(Duration longest) {
        int phase = interruptions.getPhase();
        var end = System.nanoTime() + longest.toNanos();
        while (System.nanoTime() < end && interruptions.getPhase() == phase) {
            LockSupport.parkNanos(20_000_000);
        }
    }
}
