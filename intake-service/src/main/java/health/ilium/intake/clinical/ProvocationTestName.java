package health.ilium.intake.clinical;

/// The six provocation tests of the SI joint.
public enum ProvocationTestName {
    FABER,
    GAENSLEN,
    THIGH_THRUST,
    COMPRESSION,
    DISTRACTION,
    SACRAL_THRUST
}
