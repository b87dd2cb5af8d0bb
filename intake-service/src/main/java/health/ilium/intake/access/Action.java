package health.ilium.intake.access;

/// What somebody may be allowed to do through the API.
public enum Action {
    SUBMIT,
    READ,
    LIST,
    SUPPLY_INFORMATION,
    CANCEL,
    RETURN_WITH_ADVICE,
    RECORD_INJECTION_RESULT,
    OVERRIDE_TRIAGE,
    CLEAR_RED_FLAG,
    READ_REPORTS,
    DRY_RUN,
    OPERATE,
    MANAGE_PEOPLE
}
