package health.ilium.intake.people;

/// Why a person was not added or changed.
public enum PersonFlaw {
    SIGN_IN_NAME_IMPOSSIBLE,
    NAME_MISSING,
    EMAIL_IMPOSSIBLE,
    ROLE_MISSING,
    PRACTICE_MISSING,
    /// The sign-in name or the e-mail address is somebody else's.
    TAKEN,
    LAST_ADMINISTRATOR,
    ADMINISTRATOR_EXISTS,
    /// Too many passwords are being checked; nothing else is wrong.
    BUSY
}
