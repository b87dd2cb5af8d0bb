package health.ilium.faults.load;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// New referrals at a fixed rate, whatever becomes of the earlier ones.
public final class OpenLoad implements AutoCloseable {

    private final IntakeClient intake;
    private final CaseBodies bodies;
    private final SplittableRandom random;
    private final String run;
    private final OperationLog log = new OperationLog();
    private final InstantSource clock = InstantSource.system();
    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger underWay = new AtomicInteger();
    private final Patience patience = new Patience();
    private volatile boolean ended;
    private @Nullable ScheduledFuture<?> beat;
    private int sent;

    /// @param run letters that tell this run's patients from others'
    public OpenLoad(IntakeClient intake, CaseBodies bodies, long seed, String run) {
        this.intake = intake;
        this.bodies = bodies;
        this.random = new SplittableRandom(seed);
        this.run = run;
    }

    /// From now on at this rate.
    public synchronized void at(int perSecond) {
        if (beat != null) {
            beat.cancel(false);
        }
        beat =
                pace.scheduleAtFixedRate(
                        this::next, 0, 1_000_000 / perSecond, TimeUnit.MICROSECONDS);
    }

    /// Sends nothing new, and returns when all that is under way is answered or nobody wants to
    /// wait any longer.
    public void end(Duration longest) throws InterruptedException {
        ended = true;
        pace.shutdownNow();
        var last = clock.instant().plus(longest);
        while (underWay.get() > 0 && clock.instant().isBefore(last)) {
            patience.isOverWithin(Duration.ofMillis(100));
        }
        patience.end();
        clients.shutdown();
        clients.awaitTermination(60, TimeUnit.SECONDS);
    }

    public OperationLog log() {
        return log;
    }

    @Override
    public void close() {
        ended = true;
        patience.end();
        pace.shutdownNow();
        clients.shutdownNow();
    }

    private void next() {
        if (ended) {
            return;
        }
        sent++;
        var patient = run + " " + inLetters(sent);
        var kind = CaseKind.at(random.nextInt(100));
        var habits = Habits.of(random);
        var story = new Story(intake, bodies, log, patience);
        Instant due = clock.instant();
        underWay.incrementAndGet();
        clients.execute(
                () -> {
                    try {
                        story.live(kind, patient, habits, due);
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    } finally {
                        underWay.decrementAndGet();
                    }
                });
    }

    /// Names hold no digits.
    private static String inLetters(int number) {
        var letters = new StringBuilder();
        for (int left = number; left > 0; left /= 10) {
            letters.insert(0, (char) ('a' + left % 10));
        }
        return letters.toString();
    }
}
