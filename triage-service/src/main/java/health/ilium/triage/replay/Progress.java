package health.ilium.triage.replay;

import org.jspecify.annotations.Nullable;

/// How far a replay is.
///
/// @param total decisions to replay, null until they were counted
/// @param unreadable decisions whose input nobody can read any more; part of `done`
/// @param rate decisions per second, lately while it runs, on average once it is done
/// @param secondsLeft null while nobody can tell
public record Progress(
        long done,
        @Nullable Long total,
        long changed,
        long unreadable,
        double rate,
        @Nullable Long secondsLeft) {}
