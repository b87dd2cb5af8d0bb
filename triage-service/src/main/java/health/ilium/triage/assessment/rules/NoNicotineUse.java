package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R30;

final class NoNicotineUse implements Rule {

    @Override
    public RuleResult judge(Chart chart) {
        return FactRule.metWhenNo(
                        R30,
                        chart.facts().history().nicotineUse(),
                        chart.policy().nicotineUse().source(),
                        "clinical.history.nicotineUse")
                .cautionWhenNotMet("Nicotine use.");
    }
}
