package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R06;

final class PainLastsLongEnoughForInjection implements Rule {

    @Override
    public RuleId id() {
        return R06;
    }

    @Override
    public Outcome judge(Chart chart) {
        var months = chart.facts().painDurationMonths();
        return months == null
                ? Outcome.UNKNOWN
                : Outcome.metFrom(chart.policy().painDurationForInjection().months(), months);
    }

    @Override
    public Evidence evidence(Chart chart) {
        var required = chart.policy().painDurationForInjection();
        var months = chart.facts().painDurationMonths();
        return new Evidence(
                months == null ? null : months + " months",
                required.months() + " months",
                required.source(),
                "clinical.painDurationMonths");
    }
}
