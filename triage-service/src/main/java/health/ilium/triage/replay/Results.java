package health.ilium.triage.replay;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What replays have found so far.
public interface Results {

    PartSums sums(UUID replay, Instant since);

    List<PathwayCount> counts(UUID replay);

    /// A page of the changed cases, ordered by decision.
    ///
    /// @param after the last decision of the page before, null for the first page
    List<ChangedCase> changes(UUID replay, @Nullable UUID after, int most);
}
