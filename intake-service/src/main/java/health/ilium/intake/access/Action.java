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
    ACCEPT,
    REQUEST_INFORMATION,
    DECLINE,
    RESUBMIT,
    REOPEN,
    SCHEDULE,
    WORK,
    CORRECT_CONTACT,
    MARK_DUPLICATE,
    RECORD_CONSULT_OUTCOME,
    SEND_REPORT,
    ACKNOWLEDGE_REPORT,
    /// What came by phone or fax, for a practice or a patient.
    ENTER,
    READ_REPORTS,
    DRY_RUN,
    OPERATE,
    /// What events say that a service holds back.
    READ_PARKED,
    MANAGE_PEOPLE
}
