package health.ilium.triage.replay.web;

import health.ilium.triage.policy.PolicyVersion;
import health.ilium.triage.replay.PathwayCount;
import health.ilium.triage.replay.Progress;
import health.ilium.triage.replay.Replay;
import health.ilium.triage.replay.ReplayFilter;
import health.ilium.triage.replay.ReplayState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A replay and how far it is.
///
/// @param counts old to new pathway, so far
record ReplayView(
        UUID replayId,
        PolicyVersion policy,
        ReplayFilter filter,
        ReplayState state,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant runningSince,
        @Nullable Instant endedAt,
        @Nullable String failure,
        Progress progress,
        List<PathwayCount> counts) {

    static ReplayView of(Replay replay, Progress progress, List<PathwayCount> counts) {
        return new ReplayView(
                replay.id(),
                replay.policy(),
                replay.filter(),
                replay.state(),
                replay.requestedBy(),
                replay.requestedAt(),
                replay.runningSince(),
                replay.endedAt(),
                replay.failure(),
                progress,
                counts);
    }
}
