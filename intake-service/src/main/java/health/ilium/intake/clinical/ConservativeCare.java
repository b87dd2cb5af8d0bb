package health.ilium.intake.clinical;

/// One kind of conservative care.
///
/// @param weeks whole weeks of it
public record ConservativeCare(Kind kind, int weeks) {

    /// Kind of conservative care.
    public enum Kind {
        PHYSICAL_THERAPY,
        HOME_EXERCISE,
        MEDICATION,
        ACTIVITY_MODIFICATION,
        BRACING,
        CHIROPRACTIC,
        THERAPEUTIC_INJECTION,
        OTHER
    }
}
