package health.ilium.triage.assessment;

import health.ilium.triage.assessment.facts.ClinicalPicture;
import health.ilium.triage.assessment.policy.Policy;
import health.ilium.triage.assessment.rules.Findings;

/// Judges a clinical picture: every rule, then the first row of the routing table that matches.
/// Never throws for a picture its records can hold, reads no clock, and gives an equal assessment
/// for an equal picture and policy. The words for it are made by [Explaining].
public final class Assessing {

    public static Assessment assess(ClinicalPicture picture, Policy policy) {
        var findings = Findings.in(picture, policy.rules());
        return new Assessment(
                policy,
                findings,
                RoutingTable.firstMatch(findings),
                Completeness.of(findings, policy.score()),
                CandidacyScore.of(findings, policy));
    }

    private Assessing() {}
}
