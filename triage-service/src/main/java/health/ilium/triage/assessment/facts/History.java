package health.ilium.triage.assessment.facts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What else bears on the route or on how to prepare. Sides of earlier SI joint fusion are null
/// when nobody stated them and empty when there was none; HbA1c in percent, BMI in kg/m².
public record History(
        Fact pregnant,
        Fact priorLumbarFusion,
        @Nullable List<Side> priorSiJointFusionSides,
        Fact inflammatorySacroiliitis,
        Fact generalisedPainDisorder,
        Fact otherSourceMoreLikely,
        Fact osteoporosis,
        Fact nicotineUse,
        Fact opioidUse,
        Fact anticoagulant,
        Fact contrastAllergy,
        Fact localAnaestheticAllergy,
        Fact steroidAllergy,
        Fact implantMetalAllergy,
        Fact placementPreventingAnatomy,
        Fact canLimitWeightBearing,
        @Nullable BigDecimal hba1cPercent,
        @Nullable BigDecimal bmi,
        Fact therapeuticSteroidInjection,
        Fact litigation) {

    public History {
        priorSiJointFusionSides =
                priorSiJointFusionSides == null ? null : List.copyOf(priorSiJointFusionSides);
    }
}
