package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R05;

final class FortinFingerTestIsPositive implements Rule {

    @Override
    public RuleResult judge(Chart chart) {
        return FactRule.metWhenYes(
                        R05,
                        chart.facts().fortinFingerTest(),
                        chart.policy().fortinFingerTest().source(),
                        "clinical.fortinFingerTest")
                .cautionWhenNotMet("The Fortin finger test is not positive on the painful side.");
    }
}
