package health.ilium.intake.idempotency;

/// What is known of a key when a request with it arrives.
public sealed interface Claim {

    /// Nobody has used it; until the running transaction ends it is this request's.
    record Free() implements Claim {}

    /// Another request with it is being worked on.
    record InProgress() implements Claim {}

    record Answered(FirstAnswer answer) implements Claim {}
}
