package health.ilium.triage.decision.avro;

import static health.ilium.triage.decision.avro.Codes.fact;

import health.ilium.triage.assessment.facts.History;
import health.ilium.triage.assessment.facts.RedFlags;
import health.ilium.triage.assessment.facts.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class Backgrounds {

    static RedFlags redFlags(health.ilium.contract.RedFlags given) {
        return new RedFlags(
                fact(given.getCaudaEquinaSigns()),
                fact(given.getProgressiveNeurologicDeficit()),
                fact(given.getSuspectedInfection()),
                fact(given.getMajorTraumaOrFragilityFracture()),
                fact(given.getCancerHistoryOrUnexplainedWeightLoss()),
                fact(given.getPostProcedureComplication()),
                fact(given.getAorticAneurysmFeatures()));
    }

    static History history(health.ilium.contract.History given) {
        return new History(
                fact(given.getPregnant()),
                fact(given.getPriorLumbarFusion()),
                sides(given.getPriorSiJointFusionSides()),
                fact(given.getInflammatorySacroiliitis()),
                fact(given.getGeneralisedPainDisorder()),
                fact(given.getOtherSourceMoreLikely()),
                fact(given.getOsteoporosis()),
                fact(given.getNicotineUse()),
                fact(given.getOpioidUse()),
                fact(given.getAnticoagulant()),
                fact(given.getContrastAllergy()),
                fact(given.getLocalAnaestheticAllergy()),
                fact(given.getSteroidAllergy()),
                fact(given.getImplantMetalAllergy()),
                fact(given.getPlacementPreventingAnatomy()),
                fact(given.getCanLimitWeightBearing()),
                Numbers.decimalOrNull(
                        "clinical.history.hba1cPercent",
                        given.getHba1cPercent(),
                        Numbers.UNBOUNDED),
                Numbers.decimalOrNull("clinical.history.bmi", given.getBmi(), Numbers.UNBOUNDED),
                fact(given.getTherapeuticSteroidInjection()),
                fact(given.getLitigation()));
    }

    private static @Nullable List<Side> sides(@Nullable List<health.ilium.contract.Side> given) {
        return given == null
                ? null
                : given.stream().map(side -> Codes.same(Side.class, side)).toList();
    }

    private Backgrounds() {}
}
