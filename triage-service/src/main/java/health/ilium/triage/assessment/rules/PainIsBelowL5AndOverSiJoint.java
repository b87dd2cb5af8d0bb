package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R04;

final class PainIsBelowL5AndOverSiJoint implements Rule {

    @Override
    public RuleResult judge(Chart chart) {
        var below = chart.facts().painBelowL5();
        var over = chart.facts().painOverSiJoint();
        var outcome = Outcome.metWhenYes(below).and(Outcome.metWhenYes(over));
        var result =
                RuleResult.of(
                        R04,
                        outcome,
                        "below L5 " + below + ", over the SI joint " + over,
                        "both YES",
                        chart.policy().painLocation().source());
        return outcome != Outcome.UNKNOWN
                ? result
                : result.settledBy(
                        new UnknownFacts()
                                .and(below, "clinical.painBelowL5")
                                .and(over, "clinical.painOverSiJoint")
                                .fields());
    }
}
