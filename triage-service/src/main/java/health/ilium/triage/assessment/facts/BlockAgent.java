package health.ilium.triage.assessment.facts;

/// What was injected.
public enum BlockAgent {
    LOCAL_ANAESTHETIC,
    ANAESTHETIC_AND_STEROID,
    STEROID
}
