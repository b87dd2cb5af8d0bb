package health.ilium.triage.assessment;

import health.ilium.triage.assessment.rules.Findings;
import health.ilium.triage.assessment.rules.RuleResult;
import java.util.ArrayList;
import java.util.List;

/// What the rules ask the clinician to mind; none of it changes the route.
final class Cautions {

    static List<String> of(Findings findings) {
        var cautions = new ArrayList<String>();
        for (RuleResult result : findings.results().values()) {
            cautions.addAll(result.cautions());
        }
        return List.copyOf(cautions);
    }

    private Cautions() {}
}
