package health.ilium.triage.assessment.rules;

import java.util.LinkedHashSet;
import java.util.List;

/// Every group must exclude another cause: NOT_MET over UNKNOWN over MET.
final class ImagingExcludes {

    static Outcome anotherCause(List<ImagingGroup> groups, Chart chart) {
        var outcome = Outcome.MET;
        for (ImagingGroup group : groups) {
            outcome = outcome.and(group.read(chart.facts()));
        }
        return outcome;
    }

    static List<String> settledBy(List<ImagingGroup> groups, Chart chart) {
        var fields = new LinkedHashSet<String>();
        for (ImagingGroup group : groups) {
            if (group.read(chart.facts()) == Outcome.UNKNOWN) {
                fields.addAll(group.settledBy(chart.facts()));
            }
        }
        return List.copyOf(fields);
    }

    private ImagingExcludes() {}
}
