package health.ilium.intake.clinical;

/// Where it hurts.
public enum PainSide {
    LEFT,
    RIGHT,
    BILATERAL
}
