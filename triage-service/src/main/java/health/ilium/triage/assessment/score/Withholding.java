package health.ilium.triage.assessment.score;

import health.ilium.triage.assessment.rules.Findings;
import health.ilium.triage.assessment.rules.Outcome;
import health.ilium.triage.assessment.rules.RuleResult;
import org.jspecify.annotations.Nullable;

/// Why no score is shown: while a red flag stands or is not excluded, a number would mislead.
public final class Withholding {

    public static @Nullable String reason(Findings findings) {
        boolean unknown = false;
        for (RuleResult result : findings.results().values()) {
            if (result.rule().isRedFlag()) {
                if (result.outcome() == Outcome.NOT_MET) {
                    return "A red flag is raised.";
                }
                unknown |= result.outcome() == Outcome.UNKNOWN;
            }
        }
        return unknown ? "A red flag is not excluded." : null;
    }

    private Withholding() {}
}
