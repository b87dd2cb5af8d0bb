package health.ilium.intake.cdshooks;

/// What can become of a card; one that is ignored is never heard of again.
public enum CardOutcome {
    ACCEPTED,
    OVERRIDDEN
}
