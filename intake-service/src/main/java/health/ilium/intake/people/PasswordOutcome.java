package health.ilium.intake.people;

/// What came of changing one's password.
public sealed interface PasswordOutcome {

    /// Every session has ended but this new one.
    record Changed(SessionToken token) implements PasswordOutcome {}

    record Refused(PasswordFlaw flaw) implements PasswordOutcome {}
}
