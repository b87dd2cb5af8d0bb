package health.ilium.triage.assessment;

import health.ilium.triage.assessment.facts.ClinicalPicture;
import health.ilium.triage.assessment.policy.Policy;
import health.ilium.triage.assessment.rules.Findings;
import health.ilium.triage.assessment.rules.Outcome;
import health.ilium.triage.assessment.rules.RuleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a case goes under one policy, and what that rests on. No part of the score is given while
/// a red flag is raised or not excluded.
public record Assessment(
        Policy policy,
        Findings findings,
        Row row,
        Completeness completeness,
        List<ScorePart> scoreParts) {

    public ClinicalPicture picture() {
        return findings.facts();
    }

    public Pathway pathway() {
        return row.pathway();
    }

    /// Row of the routing table, from 1.
    public int route() {
        return row.number();
    }

    public Outcome outcome(RuleId rule) {
        return findings.outcome(rule);
    }

    /// 0 to 100; null while it is withheld.
    public @Nullable Integer score() {
        return scoreParts.isEmpty() ? null : CandidacyScore.total(scoreParts);
    }
}
