package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R13;

import health.ilium.triage.assessment.facts.ConservativeCare;

/// A long course of care, with exercise of some kind and with medication.
final class CareWasExhaustedBeforeFusion implements Rule {

    @Override
    public RuleResult judge(Chart chart) {
        var required = chart.policy().conservativeCareForFusion();
        var threshold = required.weeks() + " weeks, with exercise and medication";
        var care = chart.facts().conservativeCare();
        if (care == null) {
            return RuleResult.unknown(
                    R13, threshold, required.source(), "clinical.conservativeCare");
        }
        int longest = ConservativeCare.longestWeeks(care);
        boolean exercise = false;
        boolean medication = false;
        for (ConservativeCare entry : care) {
            exercise |= entry.isExercise() && entry.weeks() > required.exerciseWeeksOver();
            medication |= entry.isMedication() && entry.weeks() > required.medicationWeeksOver();
        }
        return RuleResult.of(
                R13,
                Outcome.metWhen(longest >= required.weeks() && exercise && medication),
                longest
                        + " weeks, "
                        + (exercise ? "with" : "without")
                        + " exercise, "
                        + (medication ? "with" : "without")
                        + " medication",
                threshold,
                required.source());
    }
}
