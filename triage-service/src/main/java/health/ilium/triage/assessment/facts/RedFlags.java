package health.ilium.triage.assessment.facts;

/// Signs that go before everything else.
public record RedFlags(
        Fact caudaEquinaSigns,
        Fact progressiveNeurologicDeficit,
        Fact suspectedInfection,
        Fact majorTraumaOrFragilityFracture,
        Fact cancerHistoryOrUnexplainedWeightLoss,
        Fact postProcedureComplication,
        Fact aorticAneurysmFeatures) {}
