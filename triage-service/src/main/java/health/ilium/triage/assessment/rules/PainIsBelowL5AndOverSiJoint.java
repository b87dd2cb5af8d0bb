package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R04;

final class PainIsBelowL5AndOverSiJoint implements Rule {

    @Override
    public RuleId id() {
        return R04;
    }

    @Override
    public Outcome judge(Chart chart) {
        return Outcome.metWhenYes(chart.facts().painBelowL5())
                .and(Outcome.metWhenYes(chart.facts().painOverSiJoint()));
    }

    @Override
    public Evidence evidence(Chart chart) {
        var below = chart.facts().painBelowL5();
        var over = chart.facts().painOverSiJoint();
        return new Evidence(
                "below L5 " + below + ", over the SI joint " + over,
                "both YES",
                chart.policy().painLocation().source(),
                new UnknownFacts()
                        .and(below, "clinical.painBelowL5")
                        .and(over, "clinical.painOverSiJoint")
                        .fields());
    }
}
