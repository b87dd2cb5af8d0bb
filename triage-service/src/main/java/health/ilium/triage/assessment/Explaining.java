package health.ilium.triage.assessment;

import health.ilium.triage.assessment.policy.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Puts an assessment into words: the decision that people read and that is kept.
public final class Explaining {

    private static final String ENGINE_VERSION = "1";

    private static final String NOTICE =
            "Decision support, not clinically validated. The surgeon decides.";

    public static Decision explain(Assessment assessment) {
        var picture = assessment.picture();
        var findings = assessment.findings();
        var rules = findings.explained();
        return new Decision(
                assessment.pathway(),
                assessment.route(),
                Why.sentence(assessment.row(), findings),
                assessment.score(),
                Withholding.reason(findings),
                assessment.completeness().percent(),
                assessment.completeness().provisional(),
                assessment.policy().reference(),
                ENGINE_VERSION,
                Sha256.of(CanonicalForm.of(picture).getBytes(StandardCharsets.UTF_8)),
                picture.asOf(),
                rules,
                assessment.scoreParts(),
                Missing.toAskFor(assessment.row(), findings),
                Missing.notStated(findings),
                NearestChanges.sentences(assessment),
                Disagreements.about(findings),
                Cautions.of(rules),
                List.of(),
                NOTICE);
    }

    private Explaining() {}
}
