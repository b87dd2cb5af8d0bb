package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R25;

final class NoGeneralisedPainDisorder implements Rule {

    @Override
    public RuleResult judge(Chart chart) {
        return FactRule.metWhenNo(
                        R25,
                        chart.facts().history().generalisedPainDisorder(),
                        chart.policy().generalisedPainDisorder().source(),
                        "clinical.history.generalisedPainDisorder")
                .cautionWhenNotMet("Generalised pain disorder.");
    }
}
