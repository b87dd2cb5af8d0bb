package health.ilium.intake.clinical;

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
        return all().anyMatch(flag -> flag != YesNoUnknown.NO);
    }

    private Stream<YesNoUnknown> all() {
        return Stream.of(
                caudaEquinaSigns,
                progressiveNeurologicDeficit,
                suspectedInfection,
                majorTraumaOrFragilityFracture,
                cancerHistoryOrUnexplainedWeightLoss,
                postProcedureComplication,
                aorticAneurysmFeatures);
    }

    static RedFlags unknown() {
        YesNoUnknown unknown = YesNoUnknown.UNKNOWN;
        return new RedFlags(unknown, unknown, unknown, unknown, unknown, unknown, unknown);
    }

    /// A flag that was YES stays YES: only a clinician clears it.
    RedFlags after(RedFlags earlier) {
        return new RedFlags(
                kept(earlier.caudaEquinaSigns, caudaEquinaSigns),
                kept(earlier.progressiveNeurologicDeficit, progressiveNeurologicDeficit),
                kept(earlier.suspectedInfection, suspectedInfection),
                kept(earlier.majorTraumaOrFragilityFracture, majorTraumaOrFragilityFracture),
                kept(
                        earlier.cancerHistoryOrUnexplainedWeightLoss,
                        cancerHistoryOrUnexplainedWeightLoss),
                kept(earlier.postProcedureComplication, postProcedureComplication),
                kept(earlier.aorticAneurysmFeatures, aorticAneurysmFeatures));
    }

    private static YesNoUnknown kept(YesNoUnknown earlier, YesNoUnknown said) {
        return earlier == YesNoUnknown.YES ? YesNoUnknown.YES : said;
    }
}
