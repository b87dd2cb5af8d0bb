package health.ilium.intake.access;

/// Who has access at all.
public interface Registrations {

    /// Adds what is new and renames what is known. A token that was revoked stays revoked, and a
    /// token that is no longer listed keeps working until it is.
    void register(Grants grants);
}
