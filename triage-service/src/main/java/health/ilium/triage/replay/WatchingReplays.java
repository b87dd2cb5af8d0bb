package health.ilium.triage.replay;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// Tells how far a replay is.
public final class WatchingReplays {

    private static final Duration LATELY = Duration.ofSeconds(10);

    private final Results results;
    private final InstantSource clock;

    public WatchingReplays(Results results, InstantSource clock) {
        this.results = results;
        this.clock = clock;
    }

    public Progress progress(Replay replay) {
        var until = replay.endedAt() == null ? clock.instant() : replay.endedAt();
        var since = since(replay, until);
        var sums = results.sums(replay.id(), since);
        double rate = rate(sums.doneSince(), Duration.between(since, until));
        return new Progress(
                sums.done(),
                replay.planned() ? sums.total() : null,
                sums.changed(),
                sums.unreadable(),
                rate,
                secondsLeft(replay, sums.total() - sums.done(), rate));
    }

    private static Instant since(Replay replay, Instant until) {
        var running = replay.runningSince();
        if (running == null) {
            return until;
        }
        var lately = until.minus(LATELY);
        return replay.state().hasEnded() || running.isAfter(lately) ? running : lately;
    }

    private static double rate(long decisions, Duration in) {
        return in.isPositive() ? Math.round(1e10 * decisions / in.toNanos()) / 10.0 : 0;
    }

    private static @Nullable Long secondsLeft(Replay replay, long left, double rate) {
        if (replay.state() == ReplayState.DONE) {
            return 0L;
        }
        return replay.state() == ReplayState.RUNNING && rate > 0
                ? (Long) (long) Math.ceil(left / rate)
                : null;
    }
}
