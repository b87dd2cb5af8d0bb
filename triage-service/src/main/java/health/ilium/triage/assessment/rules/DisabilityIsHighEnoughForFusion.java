package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R11;

final class DisabilityIsHighEnoughForFusion implements Rule {

    @Override
    public RuleResult judge(Chart chart) {
        var required = chart.policy().disabilityForFusion();
        var threshold = Numbers.plain(required.value()) + " percent";
        var disability = chart.facts().disability();
        return disability == null
                ? RuleResult.unknown(R11, threshold, required.source(), "clinical.disability")
                : RuleResult.of(
                        R11,
                        Outcome.metWhen(disability.percent().compareTo(required.value()) >= 0),
                        Numbers.plain(disability.percent()) + " percent",
                        threshold,
                        required.source());
    }
}
