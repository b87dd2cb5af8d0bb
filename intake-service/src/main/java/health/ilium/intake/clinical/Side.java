package health.ilium.intake.clinical;

/// Side of a test or an injection.
public enum Side {
    LEFT,
    RIGHT
}
