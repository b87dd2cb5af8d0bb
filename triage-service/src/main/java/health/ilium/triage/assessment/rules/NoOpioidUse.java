package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R31;

final class NoOpioidUse implements Rule {

    @Override
    public RuleResult judge(Chart chart) {
        return FactRule.metWhenNo(
                        R31,
                        chart.facts().history().opioidUse(),
                        chart.policy().opioidUse().source(),
                        "clinical.history.opioidUse")
                .cautionWhenNotMet("Opioid use.");
    }
}
