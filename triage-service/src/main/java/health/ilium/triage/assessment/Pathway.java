package health.ilium.triage.assessment;

/// Where triage sends a case.
public enum Pathway {
    URGENT_ESCALATION("urgent escalation"),
    MORE_INFORMATION("more information"),
    CLINICIAN_REVIEW("clinician review"),
    OTHER_WORKUP("other work-up"),
    CONSERVATIVE_CARE("conservative care"),
    DIAGNOSTIC_INJECTION("diagnostic injection"),
    SURGICAL_CONSULT("surgical consult");

    private final String words;

    Pathway(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
