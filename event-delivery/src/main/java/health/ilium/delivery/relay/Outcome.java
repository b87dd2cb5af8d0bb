package health.ilium.delivery.relay;

/// What became of a record that was sent.
public enum Outcome {
    /// The broker has it, as safe as the topic's replication makes it.
    ACKED,
    /// Larger than the broker takes; trying again cannot help.
    TOO_LARGE,
    /// Refused for what it is or where it goes; others are not concerned.
    REFUSED,
    /// Nothing is known of its topic: it is missing, or no broker answers.
    TOPIC_AWAY,
    /// No answer in time, or the producer broke; it may or may not have arrived.
    UNKNOWN
}
