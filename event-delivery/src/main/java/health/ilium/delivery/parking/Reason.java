package health.ilium.delivery.parking;

/// Code for why a record is parked or in a dead-letter topic.
public enum Reason {
    /// An earlier event of its key is missing or parked.
    EARLY,
    /// The service failed on it.
    FAILED,
    /// It says something that cannot be.
    IMPOSSIBLE,
    /// Its bytes are no event of the topic.
    UNDECODABLE,
    /// Its key is no UUID.
    NO_KEY,
    /// It does not tell its place among the events of its key.
    NO_SEQUENCE
}
