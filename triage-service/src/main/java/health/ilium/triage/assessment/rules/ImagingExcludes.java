package health.ilium.triage.assessment.rules;

import health.ilium.triage.assessment.facts.ClinicalPicture;
import health.ilium.triage.assessment.policy.Source;
import java.util.LinkedHashSet;
import java.util.List;

/// Every group must exclude another cause: NOT_MET over UNKNOWN over MET.
final class ImagingExcludes {

    static RuleResult judge(
            RuleId rule,
            ClinicalPicture facts,
            String threshold,
            Source source,
            List<ImagingGroup> groups) {
        var outcome = Outcome.MET;
        var settledBy = new LinkedHashSet<String>();
        for (ImagingGroup group : groups) {
            var found = group.read(facts);
            if (found == Outcome.UNKNOWN) {
                settledBy.addAll(group.settledBy(facts));
            }
            outcome = outcome.and(found);
        }
        var result = RuleResult.of(rule, outcome, null, threshold, source);
        return outcome == Outcome.UNKNOWN ? result.settledBy(List.copyOf(settledBy)) : result;
    }

    private ImagingExcludes() {}
}
