package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R03;

import java.util.List;

/// Minors are seen by a clinician first; other unusual ages are only pointed out.
final class PatientIsOfAge implements Rule {

    @Override
    public RuleId id() {
        return R03;
    }

    @Override
    public Outcome judge(Chart chart) {
        var age = chart.facts().age();
        return age == null
                ? Outcome.UNKNOWN
                : Outcome.metFrom(chart.policy().age().reviewUnder(), age);
    }

    @Override
    public Evidence evidence(Chart chart) {
        var limits = chart.policy().age();
        var age = chart.facts().age();
        return new Evidence(
                age == null ? null : age + " years",
                limits.reviewUnder() + " years",
                limits.source(),
                "patient.birthDate");
    }

    @Override
    public List<String> cautions(Chart chart, Outcome found) {
        var limits = chart.policy().age();
        var age = chart.facts().age();
        boolean usual =
                age == null || (limits.cautionUnder() <= age && age <= limits.cautionOver());
        return usual
                ? List.of()
                : List.of(
                        "Age %d is outside the %d to %d years of the trials."
                                .formatted(age, limits.cautionUnder(), limits.cautionOver()));
    }
}
