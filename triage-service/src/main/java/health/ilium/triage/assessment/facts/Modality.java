package health.ilium.triage.assessment.facts;

/// How an image was made.
public enum Modality {
    XRAY,
    CT,
    MRI
}
