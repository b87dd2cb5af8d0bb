package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R24;

final class NoInflammatoryDisease implements Rule {

    @Override
    public RuleResult judge(Chart chart) {
        return FactRule.metWhenNo(
                R24,
                chart.facts().history().inflammatorySacroiliitis(),
                chart.policy().inflammatoryDisease().source(),
                "clinical.history.inflammatorySacroiliitis");
    }
}
