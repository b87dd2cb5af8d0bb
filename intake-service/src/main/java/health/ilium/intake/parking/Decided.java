package health.ilium.intake.parking;

/// What became of a decision about a parked record.
public enum Decided {
    DONE,
    /// It does not wait for a person, or not any more.
    NOT_WAITING,
    /// The service did not answer; it may have been done.
    NO_ANSWER
}
