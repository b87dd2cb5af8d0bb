package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R12;

import health.ilium.triage.assessment.facts.ConservativeCare;

/// The longest single course counts; courses are not added up.
final class CareWasTriedBeforeInjection implements Rule {

    @Override
    public RuleId id() {
        return R12;
    }

    @Override
    public Outcome judge(Chart chart) {
        var care = chart.facts().conservativeCare();
        return care == null
                ? Outcome.UNKNOWN
                : Outcome.metWhen(
                        ConservativeCare.longestWeeks(care)
                                >= chart.policy().conservativeCareForInjection().weeks());
    }

    @Override
    public Evidence evidence(Chart chart) {
        var required = chart.policy().conservativeCareForInjection();
        var care = chart.facts().conservativeCare();
        return new Evidence(
                care == null ? null : ConservativeCare.longestWeeks(care) + " weeks",
                required.weeks() + " weeks",
                required.source(),
                "clinical.conservativeCare");
    }
}
