package health.ilium.triage.assessment;

import health.ilium.triage.assessment.facts.ClinicalPicture;
import health.ilium.triage.assessment.policy.Policy;
import health.ilium.triage.assessment.policy.Sha256;
import health.ilium.triage.assessment.rules.AllRules;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Judges a clinical picture. Never throws for a picture its records can hold, reads no clock, and
/// gives an equal decision for an equal picture and policy.
public final class Assessing {

    private static final String ENGINE_VERSION = "1";

    private static final String NOTICE =
            "Decision support, not clinically validated. The surgeon decides.";

    public static Decision assess(ClinicalPicture picture, Policy policy) {
        var findings = AllRules.judge(picture, policy.rules());
        var row = RoutingTable.firstMatch(findings);
        var completeness = Completeness.of(findings, policy.score());
        var withheld = Withholding.reason(findings);
        var parts =
                withheld == null
                        ? CandidacyScore.parts(picture, findings, policy)
                        : List.<ScorePart>of();
        return new Decision(
                row.pathway(),
                row.number(),
                Why.sentence(row, findings),
                withheld == null ? CandidacyScore.total(parts) : null,
                withheld,
                completeness.percent(),
                completeness.provisional(),
                policy.reference(),
                ENGINE_VERSION,
                Sha256.of(CanonicalForm.of(picture).getBytes(StandardCharsets.UTF_8)),
                picture.asOf(),
                List.copyOf(findings.results().values()),
                parts,
                Missing.toAskFor(row, findings),
                Missing.notStated(picture, findings),
                NearestChanges.sentences(row, findings, policy.rules()),
                Disagreements.about(findings, policy.rules()),
                Cautions.of(findings),
                List.of(),
                NOTICE);
    }

    private Assessing() {}
}
