package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R23;

final class NoOtherPainSourceIsMoreLikely implements Rule {

    @Override
    public RuleId id() {
        return R23;
    }

    @Override
    public Outcome judge(Chart chart) {
        return Outcome.metWhenNo(chart.facts().history().otherSourceMoreLikely());
    }

    @Override
    public Evidence evidence(Chart chart) {
        return new Evidence(
                chart.facts().history().otherSourceMoreLikely().name(),
                "NO",
                chart.policy().otherPainSource().source(),
                "clinical.history.otherSourceMoreLikely");
    }
}
