package health.ilium.triage.replay;

/// What somebody may want of a replay that was asked for. Each may be said again.
public enum Steering {
    PAUSE,
    RESUME,
    CANCEL
}
