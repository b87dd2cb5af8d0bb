package health.ilium.intake.referral;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A clock that was started and not ended.
///
/// @param pauses that are over, oldest first
/// @param pausedSince null while it runs
/// @param passed marks it has come to
public record RunningClock(
        Clock clock,
        Instant since,
        List<Pause> pauses,
        @Nullable Instant pausedSince,
        Set<Mark> passed) {

    /// While the clock stood because the referrer was asked for information.
    public record Pause(Instant from, Instant to) {}

    static RunningClock started(Clock clock, Instant at) {
        return new RunningClock(clock, at, List.of(), null, EnumSet.noneOf(Mark.class));
    }

    RunningClock paused(Instant at) {
        return pausedSince != null ? this : new RunningClock(clock, since, pauses, at, passed);
    }

    RunningClock resumed(Instant at) {
        return pausedSince == null
                ? this
                : new RunningClock(
                        clock,
                        since,
                        Stream.concat(pauses.stream(), Stream.of(new Pause(pausedSince, at)))
                                .toList(),
                        null,
                        passed);
    }

    RunningClock passing(Mark mark) {
        Set<Mark> all = EnumSet.of(mark);
        all.addAll(passed);
        return new RunningClock(clock, since, pauses, pausedSince, all);
    }
}
