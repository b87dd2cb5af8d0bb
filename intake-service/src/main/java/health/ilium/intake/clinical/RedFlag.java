package health.ilium.intake.clinical;

/// One of the signs of an emergency, by the name of its fact.
public enum RedFlag {
    CAUDA_EQUINA_SIGNS("caudaEquinaSigns", "signs of cauda equina syndrome"),
    PROGRESSIVE_NEUROLOGIC_DEFICIT(
            "progressiveNeurologicDeficit", "severe or progressive neurologic deficit"),
    SUSPECTED_INFECTION("suspectedInfection", "suspected infection"),
    MAJOR_TRAUMA_OR_FRAGILITY_FRACTURE(
            "majorTraumaOrFragilityFracture", "major trauma or fragility fracture"),
    CANCER_HISTORY_OR_UNEXPLAINED_WEIGHT_LOSS(
            "cancerHistoryOrUnexplainedWeightLoss", "history of cancer or unexplained weight loss"),
    POST_PROCEDURE_COMPLICATION("postProcedureComplication", "complication after a procedure"),
    AORTIC_ANEURYSM_FEATURES("aorticAneurysmFeatures", "features of an aortic aneurysm");

    private final String fact;
    private final String words;

    RedFlag(String fact, String words) {
        this.fact = fact;
        this.words = words;
    }

    /// Name of the fact below `redFlags`.
    public String fact() {
        return fact;
    }

    public String words() {
        return words;
    }
}
