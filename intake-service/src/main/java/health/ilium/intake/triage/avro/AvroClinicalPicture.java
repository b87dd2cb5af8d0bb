package health.ilium.intake.triage.avro;

import health.ilium.contract.ClinicalPicture;
import health.ilium.contract.ConservativeCare;
import health.ilium.contract.ConservativeCareKind;
import health.ilium.contract.ImagingExamination;
import health.ilium.contract.Modality;
import health.ilium.contract.PainSide;
import health.ilium.contract.ProvocationResult;
import health.ilium.contract.ProvocationTest;
import health.ilium.contract.ProvocationTestName;
import health.ilium.contract.RedFlags;
import health.ilium.contract.Region;
import health.ilium.contract.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The clinical picture in the words of the contract. A score must be complete.
final class AvroClinicalPicture {

    private AvroClinicalPicture() {}

    static ClinicalPicture of(health.ilium.intake.clinical.ClinicalPicture facts) {
        return new ClinicalPicture(
                Codes.orNull(PainSide.class, facts.painSide()),
                Codes.fact(facts.painBelowL5()),
                Codes.fact(facts.painOverSiJoint()),
                facts.painDurationMonths(),
                Codes.fact(facts.pregnancyRelatedOnset()),
                facts.monthsSinceDelivery(),
                AvroScores.of(facts.painScore()),
                AvroScores.of(facts.disability()),
                Codes.fact(facts.fortinFingerTest()),
                facts.provocationTests().stream().map(AvroClinicalPicture::test).toList(),
                care(facts.conservativeCare()),
                facts.diagnosticBlocks().stream().map(AvroScores::of).toList(),
                facts.imaging().stream().map(AvroClinicalPicture::examination).toList(),
                redFlags(facts.redFlags()),
                AvroHistory.of(facts.history()));
    }

    private static ProvocationTest test(health.ilium.intake.clinical.ProvocationTest test) {
        return new ProvocationTest(
                Codes.same(ProvocationTestName.class, test.test()),
                Codes.same(Side.class, test.side()),
                Codes.same(ProvocationResult.class, test.result()));
    }

    private static @Nullable List<ConservativeCare> care(
            @Nullable List<health.ilium.intake.clinical.ConservativeCare> care) {
        return care == null
                ? null
                : care.stream()
                        .map(
                                it ->
                                        new ConservativeCare(
                                                Codes.same(ConservativeCareKind.class, it.kind()),
                                                it.weeks()))
                        .toList();
    }

    private static ImagingExamination examination(
            health.ilium.intake.clinical.ImagingExamination examination) {
        return new ImagingExamination(
                Codes.same(Modality.class, examination.modality()),
                Codes.same(Region.class, examination.region()),
                examination.performedOn(),
                Codes.fact(examination.excludesOtherCause()));
    }

    private static RedFlags redFlags(health.ilium.intake.clinical.RedFlags flags) {
        return new RedFlags(
                Codes.fact(flags.caudaEquinaSigns()),
                Codes.fact(flags.progressiveNeurologicDeficit()),
                Codes.fact(flags.suspectedInfection()),
                Codes.fact(flags.majorTraumaOrFragilityFracture()),
                Codes.fact(flags.cancerHistoryOrUnexplainedWeightLoss()),
                Codes.fact(flags.postProcedureComplication()),
                Codes.fact(flags.aorticAneurysmFeatures()));
    }
}
