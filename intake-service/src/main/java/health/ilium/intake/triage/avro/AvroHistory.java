package health.ilium.intake.triage.avro;

import health.ilium.contract.History;
import health.ilium.contract.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The medical history in the words of the contract.
final class AvroHistory {

    private AvroHistory() {}

    static History of(health.ilium.intake.clinical.History history) {
        return new History(
                Codes.fact(history.pregnant()),
                Codes.fact(history.priorLumbarFusion()),
                sides(history.priorSiJointFusionSides()),
                Codes.fact(history.inflammatorySacroiliitis()),
                Codes.fact(history.generalisedPainDisorder()),
                Codes.fact(history.otherSourceMoreLikely()),
                Codes.fact(history.osteoporosis()),
                Codes.fact(history.nicotineUse()),
                Codes.fact(history.opioidUse()),
                Codes.fact(history.anticoagulant()),
                Codes.fact(history.contrastAllergy()),
                Codes.fact(history.localAnaestheticAllergy()),
                Codes.fact(history.steroidAllergy()),
                Codes.fact(history.implantMetalAllergy()),
                Codes.fact(history.placementPreventingAnatomy()),
                Codes.fact(history.canLimitWeightBearing()),
                Codes.decimal(history.hba1cPercent()),
                Codes.decimal(history.bmi()),
                Codes.fact(history.therapeuticSteroidInjection()),
                Codes.fact(history.litigation()));
    }

    private static @Nullable List<Side> sides(
            @Nullable List<health.ilium.intake.clinical.Side> sides) {
        return sides == null
                ? null
                : sides.stream().map(side -> Codes.same(Side.class, side)).toList();
    }
}
