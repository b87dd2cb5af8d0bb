package health.ilium.triage.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WatchingReplaysTest {

    private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");

    @Test
    void rateIsThatOfTheLastTenSeconds() {
        var progress = progress(ReplayState.RUNNING, NOW.minusSeconds(100), null);
        assertThat(since).isEqualTo(NOW.minusSeconds(10));
        assertThat(progress.rate()).isEqualTo(50);
        assertThat(progress.secondsLeft()).isEqualTo(8);
    }

    @Test
    void rateOfAReplayThatJustBeganIsOverItsTime() {
        assertThat(progress(ReplayState.RUNNING, NOW.minusSeconds(2), null).rate()).isEqualTo(250);
    }

    @Test
    void rateOfADoneReplayIsOverAllOfIt() {
        var progress = progress(ReplayState.DONE, NOW.minusSeconds(100), NOW.minusSeconds(50));
        assertThat(since).isEqualTo(NOW.minusSeconds(100));
        assertThat(progress.rate()).isEqualTo(10);
        assertThat(progress.secondsLeft()).isZero();
    }

    @Test
    void nobodyKnowsHowLongAPauseLasts() {
        assertThat(progress(ReplayState.PAUSED, NOW.minusSeconds(100), null).secondsLeft())
                .isNull();
        assertThat(progress(ReplayState.QUEUED, null, null).secondsLeft()).isNull();
    }

    private @Nullable Instant since;

    private Progress progress(
            ReplayState state, @Nullable Instant running, @Nullable Instant ended) {
        var replay =
                new Replay(
                        new UUID(0, 1),
                        Archive.SHIPPED,
                        ReplayFilter.NONE,
                        state,
                        "Dr Test",
                        NOW,
                        true,
                        running,
                        ended,
                        null);
        return new WatchingReplays(new Sums(), InstantSource.fixed(NOW)).progress(replay);
    }

    /// 600 of 1,000 done, 500 of them since whenever is asked for.
    private final class Sums implements Results {

        @Override
        public PartSums sums(UUID replay, Instant asked) {
            since = asked;
            return new PartSums(1000, 600, 0, 0, 500);
        }

        @Override
        public List<PathwayCount> counts(UUID replay) {
            return List.of();
        }

        @Override
        public List<ChangedCase> changes(UUID replay, @Nullable UUID after, int most) {
            return List.of();
        }
    }
}
