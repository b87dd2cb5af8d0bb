package health.ilium.intake.people;

/// Why a password was not taken.
public enum PasswordFlaw {
    TOO_SHORT,
    TOO_LONG,
    IS_THE_NAME,
    NOT_NEW,
    NOT_REPEATED,
    /// Or there were too many tries; both are answered alike.
    OLD_ONE_WRONG,
    /// Too many passwords are being checked; nothing is wrong with this one.
    BUSY
}
