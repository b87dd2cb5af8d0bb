package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R24;

final class NoInflammatoryDisease implements Rule {

    @Override
    public RuleId id() {
        return R24;
    }

    @Override
    public Outcome judge(Chart chart) {
        return Outcome.metWhenNo(chart.facts().history().inflammatorySacroiliitis());
    }

    @Override
    public Evidence evidence(Chart chart) {
        return new Evidence(
                chart.facts().history().inflammatorySacroiliitis().name(),
                "NO",
                chart.policy().inflammatoryDisease().source(),
                "clinical.history.inflammatorySacroiliitis");
    }
}
