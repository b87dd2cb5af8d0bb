package health.ilium.intake.clinical;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Medical history.
///
/// @param priorSiJointFusionSides sides fused before; null when nobody said, empty when none
/// @param hba1cPercent HbA1c in percent
/// @param bmi body mass index in kg/m²
public record History(
        YesNoUnknown pregnant,
        YesNoUnknown priorLumbarFusion,
        @Nullable List<Side> priorSiJointFusionSides,
        YesNoUnknown inflammatorySacroiliitis,
        YesNoUnknown generalisedPainDisorder,
        YesNoUnknown otherSourceMoreLikely,
        YesNoUnknown osteoporosis,
        YesNoUnknown nicotineUse,
        YesNoUnknown opioidUse,
        YesNoUnknown anticoagulant,
        YesNoUnknown contrastAllergy,
        YesNoUnknown localAnaestheticAllergy,
        YesNoUnknown steroidAllergy,
        YesNoUnknown implantMetalAllergy,
        YesNoUnknown placementPreventingAnatomy,
        YesNoUnknown canLimitWeightBearing,
        @Nullable BigDecimal hba1cPercent,
        @Nullable BigDecimal bmi,
        YesNoUnknown therapeuticSteroidInjection,
        YesNoUnknown litigation) {

    public History {
        pregnant = YesNoUnknown.known(pregnant);
        priorLumbarFusion = YesNoUnknown.known(priorLumbarFusion);
        priorSiJointFusionSides =
                priorSiJointFusionSides == null ? null : List.copyOf(priorSiJointFusionSides);
        inflammatorySacroiliitis = YesNoUnknown.known(inflammatorySacroiliitis);
        generalisedPainDisorder = YesNoUnknown.known(generalisedPainDisorder);
        otherSourceMoreLikely = YesNoUnknown.known(otherSourceMoreLikely);
        osteoporosis = YesNoUnknown.known(osteoporosis);
        nicotineUse = YesNoUnknown.known(nicotineUse);
        opioidUse = YesNoUnknown.known(opioidUse);
        anticoagulant = YesNoUnknown.known(anticoagulant);
        contrastAllergy = YesNoUnknown.known(contrastAllergy);
        localAnaestheticAllergy = YesNoUnknown.known(localAnaestheticAllergy);
        steroidAllergy = YesNoUnknown.known(steroidAllergy);
        implantMetalAllergy = YesNoUnknown.known(implantMetalAllergy);
        placementPreventingAnatomy = YesNoUnknown.known(placementPreventingAnatomy);
        canLimitWeightBearing = YesNoUnknown.known(canLimitWeightBearing);
        therapeuticSteroidInjection = YesNoUnknown.known(therapeuticSteroidInjection);
        litigation = YesNoUnknown.known(litigation);
    }

    static History unknown() {
        YesNoUnknown unknown = YesNoUnknown.UNKNOWN;
        return new History(
                unknown, unknown, null, unknown, unknown, unknown, unknown, unknown, unknown,
                unknown, unknown, unknown, unknown, unknown, unknown, unknown, null, null, unknown,
                unknown);
    }
}
