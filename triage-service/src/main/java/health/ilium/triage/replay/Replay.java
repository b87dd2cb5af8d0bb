package health.ilium.triage.replay;

import health.ilium.triage.policy.PolicyVersion;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A policy version tried on stored inputs.
///
/// @param requestedBy name of who asked for it
/// @param planned whether its parts are known
/// @param runningSince when it began or was resumed, null before
/// @param failure classes of the fault that ended it, null unless it FAILED
public record Replay(
        UUID id,
        PolicyVersion policy,
        ReplayFilter filter,
        ReplayState state,
        String requestedBy,
        Instant requestedAt,
        boolean planned,
        @Nullable Instant runningSince,
        @Nullable Instant endedAt,
        @Nullable String failure) {}
