package health.ilium.intake.people;

/// Why a practice was not added.
public enum PracticeFlaw {
    NAME_MISSING,
    /// There is one with this name.
    TAKEN
}
