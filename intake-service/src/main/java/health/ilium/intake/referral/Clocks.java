package health.ilium.intake.referral;

import health.ilium.intake.referral.CaseWorkEvent.DeadlinePassed;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The clocks of a case. They follow its status and what people did, so that nothing has to start
/// or stop them.
public record Clocks(List<RunningClock> running) {

    static final Clocks NONE = new Clocks(List.of());

    /// As they stand after something has happened.
    static Clocks after(Referral referral, Instant at) {
        return new Clocks(
                Arrays.stream(Clock.values())
                        .flatMap(clock -> after(referral, clock, at).stream())
                        .toList());
    }

    private static Optional<RunningClock> after(Referral referral, Clock clock, Instant at) {
        Optional<RunningClock> before = referral.clocks().of(clock);
        if (clock.runsFor(referral)) {
            return Optional.of(
                    before.map(it -> it.resumed(at))
                            .orElseGet(() -> RunningClock.started(clock, at)));
        }
        return clock.pausesFor(referral) ? before.map(it -> it.paused(at)) : Optional.empty();
    }

    public Optional<RunningClock> of(Clock clock) {
        return running.stream().filter(it -> it.clock() == clock).findFirst();
    }

    Clocks passing(DeadlinePassed deadline) {
        return new Clocks(
                running.stream()
                        .map(
                                it ->
                                        it.clock() == deadline.clock()
                                                ? it.passing(deadline.mark())
                                                : it)
                        .toList());
    }
}
