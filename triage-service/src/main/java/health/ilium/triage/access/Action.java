package health.ilium.triage.access;

/// What somebody may be allowed to do through the API.
public enum Action {
    READ_POLICIES,
    /// Draft, approve (never one's own) and activate.
    CHANGE_POLICIES,
    READ_DECISIONS,
    RUN_REPLAYS,
    READ_REPLAYS,
    READ_CHANGED_CASES
}
