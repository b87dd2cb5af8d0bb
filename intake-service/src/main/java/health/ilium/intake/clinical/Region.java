package health.ilium.intake.clinical;

/// What an image shows.
public enum Region {
    SI_JOINT,
    PELVIS,
    LUMBAR
}
