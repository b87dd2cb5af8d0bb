package health.ilium.intake.clinical;

/// What a provocation test showed.
public enum ProvocationResult {
    POSITIVE,
    NEGATIVE,
    NOT_DONE,
    NOT_TOLERATED
}
