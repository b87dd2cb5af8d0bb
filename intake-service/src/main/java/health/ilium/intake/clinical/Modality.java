package health.ilium.intake.clinical;

/// How an image was made.
public enum Modality {
    XRAY,
    CT,
    MRI
}
