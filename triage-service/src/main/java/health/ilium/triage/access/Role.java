package health.ilium.triage.access;

/// Role of a member of staff. An administrator sees no clinical data.
public enum Role {
    COORDINATOR,
    CLINICIAN,
    ADMIN;

    boolean may(Action action) {
        return switch (action) {
            case READ_POLICIES, READ_REPLAYS -> true;
            case CHANGE_POLICIES, RUN_REPLAYS -> this != COORDINATOR;
            case READ_DECISIONS, READ_CHANGED_CASES -> this == CLINICIAN;
        };
    }
}
