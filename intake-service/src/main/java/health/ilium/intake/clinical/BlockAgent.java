package health.ilium.intake.clinical;

/// What was injected.
public enum BlockAgent {
    LOCAL_ANAESTHETIC,
    ANAESTHETIC_AND_STEROID,
    STEROID
}
