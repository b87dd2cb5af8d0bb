package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R03;

/// Minors are seen by a clinician first; other unusual ages are only pointed out.
final class PatientIsOfAge implements Rule {

    @Override
    public RuleResult judge(Chart chart) {
        var limits = chart.policy().age();
        var threshold = limits.reviewUnder() + " years";
        var age = chart.facts().age();
        if (age == null) {
            return RuleResult.unknown(R03, threshold, limits.source(), "patient.birthDate");
        }
        var result =
                RuleResult.of(
                        R03,
                        Outcome.metWhen(age >= limits.reviewUnder()),
                        age + " years",
                        threshold,
                        limits.source());
        boolean usual = limits.cautionUnder() <= age && age <= limits.cautionOver();
        return usual
                ? result
                : result.caution(
                        "Age %d is outside the %d to %d years of the trials."
                                .formatted(age, limits.cautionUnder(), limits.cautionOver()));
    }
}
