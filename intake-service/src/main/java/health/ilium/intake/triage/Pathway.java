package health.ilium.intake.triage;

/// Where triage sends a case.
public enum Pathway {
    URGENT_ESCALATION("a person looks at it at once"),
    MORE_INFORMATION("more information is needed"),
    CLINICIAN_REVIEW("a clinician reviews it"),
    OTHER_WORKUP("another cause should be looked into"),
    CONSERVATIVE_CARE("conservative care comes first"),
    DIAGNOSTIC_INJECTION("a diagnostic injection"),
    SURGICAL_CONSULT("a consultation with the surgeon");

    private final String words;

    Pathway(String words) {
        this.words = words;
    }

    /// What happens there, to be said after a colon.
    public String words() {
        return words;
    }

    /// Whether the case can be accepted for this pathway.
    public boolean acceptable() {
        return this == DIAGNOSTIC_INJECTION || this == SURGICAL_CONSULT;
    }
}
