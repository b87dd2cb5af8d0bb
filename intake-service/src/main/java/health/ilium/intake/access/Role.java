package health.ilium.intake.access;

/// Role of a member of staff. An administrator sees no clinical data.
public enum Role {
    COORDINATOR,
    CLINICIAN,
    ADMIN;

    boolean may(Action action) {
        return switch (action) {
            case READ,
                    LIST,
                    DRY_RUN,
                    RETURN_WITH_ADVICE,
                    REQUEST_INFORMATION,
                    DECLINE,
                    REOPEN,
                    SCHEDULE,
                    WORK,
                    CORRECT_CONTACT,
                    MARK_DUPLICATE,
                    SEND_REPORT,
                    ENTER ->
                    this != ADMIN;
            case ACCEPT,
                    RECORD_INJECTION_RESULT,
                    OVERRIDE_TRIAGE,
                    CLEAR_RED_FLAG,
                    RECORD_CONSULT_OUTCOME,
                    READ_PARKED ->
                    this == CLINICIAN;
            case READ_REPORTS -> this != COORDINATOR;
            case OPERATE -> this == ADMIN;
            case MANAGE_PEOPLE -> this == ADMIN;
            case SUBMIT, SUPPLY_INFORMATION, CANCEL, RESUBMIT, ACKNOWLEDGE_REPORT -> false;
        };
    }
}
