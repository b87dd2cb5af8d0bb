package health.ilium.delivery.parking;

/// What became of an operator's decision.
public enum Decided {
    DONE,
    /// No such record waits for an operator, or an earlier one of its key has to be decided first.
    NOT_WAITING
}
