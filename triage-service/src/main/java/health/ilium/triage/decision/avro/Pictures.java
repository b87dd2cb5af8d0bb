package health.ilium.triage.decision.avro;

import static health.ilium.triage.decision.avro.Codes.fact;
import static health.ilium.triage.decision.avro.Codes.same;
import static health.ilium.triage.decision.avro.Codes.sameOrNull;
import static health.ilium.triage.decision.avro.Days.anyDay;
import static health.ilium.triage.decision.avro.Days.pastOrNull;
import static health.ilium.triage.decision.avro.Numbers.notNegativeOrNull;

import health.ilium.contract.TriageRequested;
import health.ilium.triage.assessment.facts.ClinicalPicture;
import health.ilium.triage.assessment.facts.PainSide;
import health.ilium.triage.assessment.facts.Sex;

/// Reads the facts of a request.
public final class Pictures {

    /// @throws health.ilium.delivery.consuming.ImpossibleContent naming a field whose content
    ///     cannot be, for example a score outside its scale
    public static ClinicalPicture of(TriageRequested request) {
        var asOf = anyDay("asOf", request.getAsOf());
        var clinical = request.getClinical();
        return new ClinicalPicture(
                asOf,
                pastOrNull("birthDate", request.getBirthDate(), asOf),
                same(Sex.class, request.getSex()),
                sameOrNull(PainSide.class, clinical.getPainSide()),
                fact(clinical.getPainBelowL5()),
                fact(clinical.getPainOverSiJoint()),
                notNegativeOrNull("clinical.painDurationMonths", clinical.getPainDurationMonths()),
                fact(clinical.getPregnancyRelatedOnset()),
                notNegativeOrNull(
                        "clinical.monthsSinceDelivery", clinical.getMonthsSinceDelivery()),
                Scores.pain(clinical.getPainScore(), asOf),
                Scores.disability(clinical.getDisability(), asOf),
                fact(clinical.getFortinFingerTest()),
                Examinations.tests(clinical.getProvocationTests()),
                Examinations.care(clinical.getConservativeCare()),
                Blocks.of(clinical.getDiagnosticBlocks(), asOf),
                Examinations.imaging(clinical.getImaging(), asOf),
                Backgrounds.redFlags(clinical.getRedFlags()),
                Backgrounds.history(clinical.getHistory()));
    }

    private Pictures() {}
}
