package health.ilium.faults.running;

import health.ilium.faults.fault.Figures;
import health.ilium.faults.fault.Until;
import health.ilium.faults.observing.Backlog;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/// Watches how what had piled up is worked off.
final class Draining {

    static final String RECOVERED = "seconds from heal to everything before it triaged";
    static final String SETTLED = "seconds from heal to every message before it settled";
    static final String DRAINED = "seconds from the last request to all drained";
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final Backlog backlog;
    private final Figures figures;
    private final Duration patience;
    private final InstantSource clock = InstantSource.system();

    /// @param patience after which what is not done counts as never done
    Draining(Backlog backlog, Figures figures, Duration patience) {
        this.backlog = backlog;
        this.figures = figures;
        this.patience = patience;
    }

    /// Notes how long it takes until what came before the heal is done.
    CompletableFuture<Void> sinceHeal(Instant heal) {
        return CompletableFuture.allOf(
                measured(RECOVERED, heal, () -> backlog.untriaged(heal) == 0),
                measured(SETTLED, heal, () -> backlog.unsettled(heal) == 0));
    }

    /// Returns when nothing is on its way any more, or after all patience.
    void all(Instant last) throws InterruptedException {
        Until.holds(() -> quietly(this::isDrained), patience, BETWEEN_LOOKS);
        figures.set(DRAINED, seconds(last));
    }

    private boolean isDrained() {
        var now = clock.instant();
        return backlog.unsent() == 0
                && backlog.unapplied() == 0
                && backlog.untriaged(now) == 0
                && backlog.unsettled(now) == 0;
    }

    private CompletableFuture<Void> measured(String name, Instant from, BooleanSupplier done) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        Until.holds(() -> quietly(done), patience, BETWEEN_LOOKS);
                        figures.set(name, seconds(from));
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                },
                task -> Thread.ofVirtual().start(task));
    }

    /// A database that is still coming back is not asked, but again.
    private static boolean quietly(BooleanSupplier condition) {
        try {
            return condition.getAsBoolean();
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    private double seconds(Instant since) {
        return Duration.between(since, clock.instant()).toMillis() / 1000.0;
    }
}
