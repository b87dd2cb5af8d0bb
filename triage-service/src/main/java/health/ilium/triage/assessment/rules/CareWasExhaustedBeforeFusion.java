package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R13;

import health.ilium.triage.assessment.facts.ConservativeCare;
import health.ilium.triage.assessment.policy.RuleParameters.CareForFusion;
import java.util.List;

/// A long course of care, with exercise of some kind and with medication.
final class CareWasExhaustedBeforeFusion implements Rule {

    @Override
    public RuleId id() {
        return R13;
    }

    @Override
    public Outcome judge(Chart chart) {
        var care = chart.facts().conservativeCare();
        if (care == null) {
            return Outcome.UNKNOWN;
        }
        var required = chart.policy().conservativeCareForFusion();
        return Outcome.metWhen(
                ConservativeCare.longestWeeks(care) >= required.weeks()
                        && withExercise(care, required)
                        && withMedication(care, required));
    }

    private static boolean withExercise(List<ConservativeCare> care, CareForFusion required) {
        for (ConservativeCare entry : care) {
            if (entry.isExercise() && entry.weeks() > required.exerciseWeeksOver()) {
                return true;
            }
        }
        return false;
    }

    private static boolean withMedication(List<ConservativeCare> care, CareForFusion required) {
        for (ConservativeCare entry : care) {
            if (entry.isMedication() && entry.weeks() > required.medicationWeeksOver()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Evidence evidence(Chart chart) {
        var required = chart.policy().conservativeCareForFusion();
        var care = chart.facts().conservativeCare();
        return new Evidence(
                care == null ? null : seen(care, required),
                required.weeks() + " weeks, with exercise and medication",
                required.source(),
                "clinical.conservativeCare");
    }

    private static String seen(List<ConservativeCare> care, CareForFusion required) {
        return "%d weeks, %s exercise, %s medication"
                .formatted(
                        ConservativeCare.longestWeeks(care),
                        withExercise(care, required) ? "with" : "without",
                        withMedication(care, required) ? "with" : "without");
    }
}
