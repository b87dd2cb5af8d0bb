package health.ilium.triage.assessment;

import health.ilium.triage.assessment.rules.RuleResult;
import java.util.ArrayList;
import java.util.List;

/// What the rules ask the clinician to mind; none of it changes the route.
final class Cautions {

    static List<String> of(List<RuleResult> results) {
        var cautions = new ArrayList<String>();
        for (RuleResult result : results) {
            cautions.addAll(result.cautions());
        }
        return List.copyOf(cautions);
    }

    private Cautions() {}
}
