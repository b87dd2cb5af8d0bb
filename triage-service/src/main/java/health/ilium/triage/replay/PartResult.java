package health.ilium.triage.replay;

import java.util.List;

/// What came out of a part.
public record PartResult(
        int decisions, int unreadable, List<PathwayCount> counts, List<ChangedCase> changes) {}
