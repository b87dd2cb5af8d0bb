package health.ilium.triage.assessment.facts;

/// The provocation tests of the SI joint.
public enum ProvocationTestName {
    FABER,
    GAENSLEN,
    THIGH_THRUST,
    COMPRESSION,
    DISTRACTION,
    SACRAL_THRUST
}
