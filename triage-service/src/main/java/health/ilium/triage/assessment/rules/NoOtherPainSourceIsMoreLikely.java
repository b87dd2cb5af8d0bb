package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R23;

final class NoOtherPainSourceIsMoreLikely implements Rule {

    @Override
    public RuleResult judge(Chart chart) {
        return FactRule.metWhenNo(
                R23,
                chart.facts().history().otherSourceMoreLikely(),
                chart.policy().otherPainSource().source(),
                "clinical.history.otherSourceMoreLikely");
    }
}
