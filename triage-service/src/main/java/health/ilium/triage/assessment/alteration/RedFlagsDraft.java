package health.ilium.triage.assessment.alteration;

import health.ilium.triage.assessment.facts.Fact;
import health.ilium.triage.assessment.facts.RedFlags;

/// Red flags while they are being altered.
final class RedFlagsDraft {

    Fact caudaEquinaSigns;
    Fact progressiveNeurologicDeficit;
    Fact suspectedInfection;
    Fact majorTraumaOrFragilityFracture;
    Fact cancerHistoryOrUnexplainedWeightLoss;
    Fact postProcedureComplication;
    Fact aorticAneurysmFeatures;

    RedFlagsDraft(RedFlags flags) {
        caudaEquinaSigns = flags.caudaEquinaSigns();
        progressiveNeurologicDeficit = flags.progressiveNeurologicDeficit();
        suspectedInfection = flags.suspectedInfection();
        majorTraumaOrFragilityFracture = flags.majorTraumaOrFragilityFracture();
        cancerHistoryOrUnexplainedWeightLoss = flags.cancerHistoryOrUnexplainedWeightLoss();
        postProcedureComplication = flags.postProcedureComplication();
        aorticAneurysmFeatures = flags.aorticAneurysmFeatures();
    }

    RedFlags redFlags() {
        return new RedFlags(
                caudaEquinaSigns,
                progressiveNeurologicDeficit,
                suspectedInfection,
                majorTraumaOrFragilityFracture,
                cancerHistoryOrUnexplainedWeightLoss,
                postProcedureComplication,
                aorticAneurysmFeatures);
    }
}
