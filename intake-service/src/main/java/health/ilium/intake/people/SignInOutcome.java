package health.ilium.intake.people;

/// What came of a try to sign in.
public sealed interface SignInOutcome {

    record SignedIn(SessionToken token, Person person) implements SignInOutcome {}

    /// No such account, another password, deactivated or locked: nobody is told which.
    record Refused() implements SignInOutcome {}

    /// Too many at once; the try was not counted.
    record Busy() implements SignInOutcome {}
}
