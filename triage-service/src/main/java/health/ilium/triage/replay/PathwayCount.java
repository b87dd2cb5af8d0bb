package health.ilium.triage.replay;

import health.ilium.triage.assessment.Pathway;
import java.util.Comparator;

/// How many decisions for one pathway lead to another, or the same, under the replayed policy.
public record PathwayCount(Pathway from, Pathway to, long decisions) {

    public static final Comparator<PathwayCount> IN_ORDER =
            Comparator.comparing(PathwayCount::from).thenComparing(PathwayCount::to);
}
