package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R12;

import health.ilium.triage.assessment.facts.ConservativeCare;

/// The longest single course counts; courses are not added up.
final class CareWasTriedBeforeInjection implements Rule {

    @Override
    public RuleResult judge(Chart chart) {
        var required = chart.policy().conservativeCareForInjection();
        var threshold = required.weeks() + " weeks";
        var care = chart.facts().conservativeCare();
        if (care == null) {
            return RuleResult.unknown(
                    R12, threshold, required.source(), "clinical.conservativeCare");
        }
        int longest = ConservativeCare.longestWeeks(care);
        return RuleResult.of(
                R12,
                Outcome.metWhen(longest >= required.weeks()),
                longest + " weeks",
                threshold,
                required.source());
    }
}
