package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R06;

final class PainLastsLongEnoughForInjection implements Rule {

    @Override
    public RuleResult judge(Chart chart) {
        var required = chart.policy().painDurationForInjection();
        var threshold = required.months() + " months";
        var months = chart.facts().painDurationMonths();
        return months == null
                ? RuleResult.unknown(
                        R06, threshold, required.source(), "clinical.painDurationMonths")
                : RuleResult.of(
                        R06,
                        Outcome.metWhen(months >= required.months()),
                        months + " months",
                        threshold,
                        required.source());
    }
}
