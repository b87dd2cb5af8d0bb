package health.ilium.triage.assessment.policy;

/// Where each red flag comes from.
public record RedFlagSources(
        Source caudaEquinaSigns,
        Source progressiveNeurologicDeficit,
        Source suspectedInfection,
        Source majorTraumaOrFragilityFracture,
        Source cancerHistoryOrUnexplainedWeightLoss,
        Source postProcedureComplication,
        Source aorticAneurysmFeatures) {}
