package health.ilium.intake.clinical;

/// One provocation test on one side.
public record ProvocationTest(Name test, Side side, Result result) {

    /// The six provocation tests of the SI joint.
    public enum Name {
        FABER,
        GAENSLEN,
        THIGH_THRUST,
        COMPRESSION,
        DISTRACTION,
        SACRAL_THRUST
    }

    /// What a provocation test showed.
    public enum Result {
        POSITIVE,
        NEGATIVE,
        NOT_DONE,
        NOT_TOLERATED
    }
}
