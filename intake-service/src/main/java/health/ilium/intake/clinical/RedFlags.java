package health.ilium.intake.clinical;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Signs of an emergency.
public record RedFlags(
        YesNoUnknown caudaEquinaSigns,
        YesNoUnknown progressiveNeurologicDeficit,
        YesNoUnknown suspectedInfection,
        YesNoUnknown majorTraumaOrFragilityFracture,
        YesNoUnknown cancerHistoryOrUnexplainedWeightLoss,
        YesNoUnknown postProcedureComplication,
        YesNoUnknown aorticAneurysmFeatures) {

    public RedFlags {
        caudaEquinaSigns = YesNoUnknown.known(caudaEquinaSigns);
        progressiveNeurologicDeficit = YesNoUnknown.known(progressiveNeurologicDeficit);
        suspectedInfection = YesNoUnknown.known(suspectedInfection);
        majorTraumaOrFragilityFracture = YesNoUnknown.known(majorTraumaOrFragilityFracture);
        cancerHistoryOrUnexplainedWeightLoss =
                YesNoUnknown.known(cancerHistoryOrUnexplainedWeightLoss);
        postProcedureComplication = YesNoUnknown.known(postProcedureComplication);
        aorticAneurysmFeatures = YesNoUnknown.known(aorticAneurysmFeatures);
    }

    /// Whether any flag is YES or UNKNOWN, so that nobody should wait for our call.
    public boolean mayBeEmergency() {
        return Stream.of(RedFlag.values()).anyMatch(flag -> of(flag) != YesNoUnknown.NO);
    }

    /// Whether nobody said about some flag.
    public boolean anyUnknown() {
        return Stream.of(RedFlag.values()).anyMatch(flag -> of(flag) == YesNoUnknown.UNKNOWN);
    }

    public YesNoUnknown of(RedFlag flag) {
        return switch (flag) {
            case CAUDA_EQUINA_SIGNS -> caudaEquinaSigns;
            case PROGRESSIVE_NEUROLOGIC_DEFICIT -> progressiveNeurologicDeficit;
            case SUSPECTED_INFECTION -> suspectedInfection;
            case MAJOR_TRAUMA_OR_FRAGILITY_FRACTURE -> majorTraumaOrFragilityFracture;
            case CANCER_HISTORY_OR_UNEXPLAINED_WEIGHT_LOSS -> cancerHistoryOrUnexplainedWeightLoss;
            case POST_PROCEDURE_COMPLICATION -> postProcedureComplication;
            case AORTIC_ANEURYSM_FEATURES -> aorticAneurysmFeatures;
        };
    }

    /// The same flags, with these excluded unless somebody raises them.
    RedFlags excluding(Set<RedFlag> excluded) {
        return flags(
                flag ->
                        excluded.contains(flag) && of(flag) == YesNoUnknown.UNKNOWN
                                ? YesNoUnknown.NO
                                : of(flag));
    }

    /// The same flags without this one.
    RedFlags without(RedFlag cleared) {
        return flags(flag -> flag == cleared ? YesNoUnknown.NO : of(flag));
    }

    private static RedFlags flags(Function<RedFlag, YesNoUnknown> answer) {
        return new RedFlags(
                answer.apply(RedFlag.CAUDA_EQUINA_SIGNS),
                answer.apply(RedFlag.PROGRESSIVE_NEUROLOGIC_DEFICIT),
                answer.apply(RedFlag.SUSPECTED_INFECTION),
                answer.apply(RedFlag.MAJOR_TRAUMA_OR_FRAGILITY_FRACTURE),
                answer.apply(RedFlag.CANCER_HISTORY_OR_UNEXPLAINED_WEIGHT_LOSS),
                answer.apply(RedFlag.POST_PROCEDURE_COMPLICATION),
                answer.apply(RedFlag.AORTIC_ANEURYSM_FEATURES));
    }

    static RedFlags unknown() {
        return flags(flag -> YesNoUnknown.UNKNOWN);
    }

    /// A flag that was YES stays YES: only a clinician clears it.
    RedFlags after(RedFlags earlier) {
        return flags(flag -> kept(earlier.of(flag), of(flag)));
    }

    private static YesNoUnknown kept(YesNoUnknown earlier, YesNoUnknown said) {
        return earlier == YesNoUnknown.YES ? YesNoUnknown.YES : said;
    }
}
