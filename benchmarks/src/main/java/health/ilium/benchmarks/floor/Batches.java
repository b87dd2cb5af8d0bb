package health.ilium.benchmarks.floor;

/// How many records or messages the pipeline put into one transaction, on average, at each hop.
///
/// @param intake records that intake takes in
/// @param triage records that triage takes in
/// @param notification records that notification takes in
/// @param claimed messages claimed for sending
/// @param settled messages settled
/// @param relayedByIntake records removed from its outbox
/// @param relayedByTriage records removed from its outbox
/// @param relayedByNotification records removed from its outbox
public record Batches(
        double intake,
        double triage,
        double notification,
        double claimed,
        double settled,
        double relayedByIntake,
        double relayedByTriage,
        double relayedByNotification) {

    /// Everything alone.
    static final Batches NONE = new Batches(1, 1, 1, 1, 1, 1, 1, 1);
}
