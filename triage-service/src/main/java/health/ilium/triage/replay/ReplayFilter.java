package health.ilium.triage.replay;

import health.ilium.triage.assessment.Pathway;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which decisions are replayed; what is null does not matter.
///
/// @param decidedFrom included
/// @param decidedUntil not included
/// @param office code of the office; decisions made before the office was known match none
/// @param pathway the pathway they were sent to
public record ReplayFilter(
        @Nullable Instant decidedFrom,
        @Nullable Instant decidedUntil,
        @Nullable String office,
        @Nullable Pathway pathway) {

    public static final ReplayFilter NONE = new ReplayFilter(null, null, null, null);
}
