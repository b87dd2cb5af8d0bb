package health.ilium.intake.triage;

/// Where triage sends a case.
public enum Pathway {
    URGENT_ESCALATION,
    MORE_INFORMATION,
    CLINICIAN_REVIEW,
    OTHER_WORKUP,
    CONSERVATIVE_CARE,
    DIAGNOSTIC_INJECTION,
    SURGICAL_CONSULT;

    /// Whether the case can be accepted for this pathway.
    public boolean acceptable() {
        return this == DIAGNOSTIC_INJECTION || this == SURGICAL_CONSULT;
    }
}
