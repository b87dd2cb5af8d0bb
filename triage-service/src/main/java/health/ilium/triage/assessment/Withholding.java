package health.ilium.triage.assessment;

import static health.ilium.triage.assessment.rules.RuleId.RED_FLAGS;

import health.ilium.triage.assessment.rules.Findings;
import org.jspecify.annotations.Nullable;

/// Why no score is shown: while a red flag stands or is not excluded, a number would mislead.
final class Withholding {

    static @Nullable String reason(Findings findings) {
        if (findings.anyNotMet(RED_FLAGS)) {
            return "A red flag is raised.";
        }
        return findings.anyUnknown(RED_FLAGS) ? "A red flag is not excluded." : null;
    }

    private Withholding() {}
}
