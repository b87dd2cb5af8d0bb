package health.ilium.triage.assessment;

import health.ilium.triage.assessment.payer.PayerProfiles;
import health.ilium.triage.assessment.policy.Sha256;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Puts an assessment into words: the decision that people read and that is kept. Payer readiness
/// stands beside it; nothing else depends on the payer or on the profiles.
public final class Explaining {

    private static final String ENGINE_VERSION = "1";

    private static final String NOTICE =
            "Decision support, not clinically validated. The surgeon decides.";

    private final PayerProfiles profiles;

    public Explaining(PayerProfiles profiles) {
        this.profiles = profiles;
    }

    /// @param payer as the referrer names it
    public Decision explain(Assessment assessment, @Nullable String payer) {
        var findings = assessment.findings();
        var rules = findings.explained();
        var readiness = profiles.readiness(findings, payer);
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
                hash(assessment),
                assessment.picture().asOf(),
                rules,
                assessment.scoreParts(),
                Missing.toAskFor(assessment.row(), findings),
                Missing.notStated(findings),
                NearestChanges.sentences(assessment),
                Disagreements.about(findings),
                Cautions.of(rules),
                PayerGaps.of(readiness),
                readiness,
                NOTICE);
    }

    private static String hash(Assessment assessment) {
        var form = CanonicalForm.of(assessment.picture());
        return Sha256.of(form.getBytes(StandardCharsets.UTF_8));
    }
}
