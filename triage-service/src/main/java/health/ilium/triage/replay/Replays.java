package health.ilium.triage.replay;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Every replay that was ever asked for.
public interface Replays {

    void add(Replay replay);

    Optional<Replay> find(UUID id);

    /// Newest first.
    List<Replay> newest(int most);

    /// Moves a replay on, alone with it.
    ///
    /// @return what became of it, empty when there is none
    Optional<SteeringOutcome> steer(UUID id, Steering steering, Instant now);

    /// Forgets a replay and all that it found, if it has ended.
    ///
    /// @return the state it was in, empty when there is none
    Optional<ReplayState> remove(UUID id);
}
