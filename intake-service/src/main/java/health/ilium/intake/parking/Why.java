package health.ilium.intake.parking;

/// Why a record waits.
public enum Why {
    /// An event before it never came.
    GAP,
    /// One before it waits too.
    BEHIND,
    /// Its turn has come, and it is tried by itself.
    TRIED_AGAIN,
    /// The service failed on it too often; only a person helps.
    FAILED,
    /// It says something that cannot be.
    IMPOSSIBLE,
    /// Its bytes are no event.
    UNREADABLE
}
