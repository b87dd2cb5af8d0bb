package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R11;

final class DisabilityIsHighEnoughForFusion implements Rule {

    @Override
    public RuleId id() {
        return R11;
    }

    @Override
    public Outcome judge(Chart chart) {
        var disability = chart.facts().disability();
        return disability == null
                ? Outcome.UNKNOWN
                : Outcome.metFrom(
                        chart.policy().disabilityForFusion().value(), disability.percent());
    }

    @Override
    public Evidence evidence(Chart chart) {
        var required = chart.policy().disabilityForFusion();
        var disability = chart.facts().disability();
        return new Evidence(
                disability == null ? null : Numbers.plain(disability.percent()) + " percent",
                Numbers.plain(required.value()) + " percent",
                required.source(),
                "clinical.disability");
    }
}
