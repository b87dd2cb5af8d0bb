package health.ilium.intake.cdshooks;

/// How urgent a card is, in rising order.
public enum Indicator {
    INFO,
    WARNING,
    CRITICAL
}
