package health.ilium.intake.clinical;

/// How the needle was guided.
public enum Guidance {
    FLUOROSCOPY,
    CT,
    ULTRASOUND,
    NONE
}
