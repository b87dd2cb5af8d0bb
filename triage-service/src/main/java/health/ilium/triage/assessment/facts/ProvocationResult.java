package health.ilium.triage.assessment.facts;

/// What a provocation test showed.
public enum ProvocationResult {
    POSITIVE,
    NEGATIVE,
    NOT_DONE,
    NOT_TOLERATED
}
