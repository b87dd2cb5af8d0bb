package health.ilium.intake.triage;

/// An item asked for.
///
/// @param field path in the submission, for example `clinical.disability`
/// @param rule rule that needs it
public record MissingItem(String field, String rule, AskedOf askedOf) {

    /// Who can supply a missing item.
    public enum AskedOf {
        REFERRER,
        PATIENT,
        PRACTICE
    }
}
