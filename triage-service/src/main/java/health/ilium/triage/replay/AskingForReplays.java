package health.ilium.triage.replay;

import com.github.f4b6a3.uuid.UuidCreator;
import health.ilium.triage.policy.Policies;
import health.ilium.triage.policy.PolicyVersion;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/// Asks for replays and steers them. Whoever works on them hears of it.
public final class AskingForReplays {

    private final Replays replays;
    private final Policies policies;
    private final InstantSource clock;
    private final Runnable wake;

    public AskingForReplays(
            Replays replays, Policies policies, InstantSource clock, Runnable wake) {
        this.replays = replays;
        this.policies = policies;
        this.clock = clock;
        this.wake = wake;
    }

    /// @return empty when no such policy version is kept
    public Optional<Replay> ask(PolicyVersion version, ReplayFilter filter, String requestedBy) {
        if (policies.of(version).isEmpty()) {
            return Optional.empty();
        }
        var replay =
                new Replay(
                        UuidCreator.getTimeOrderedEpoch(),
                        version,
                        filter,
                        ReplayState.QUEUED,
                        requestedBy,
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        false,
                        null,
                        null,
                        null);
        replays.add(replay);
        wake.run();
        return Optional.of(replay);
    }

    /// @return empty when there is no such replay
    public Optional<SteeringOutcome> steer(UUID replay, Steering steering) {
        var outcome =
                replays.steer(replay, steering, clock.instant().truncatedTo(ChronoUnit.MICROS));
        wake.run();
        return outcome;
    }
}
