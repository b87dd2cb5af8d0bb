package health.ilium.intake.parking;

/// Why a record is a dead letter, by the codes of event delivery.
public enum DeadLetterReason {
    EARLY,
    FAILED,
    IMPOSSIBLE,
    UNDECODABLE,
    NO_KEY,
    NO_SEQUENCE
}
