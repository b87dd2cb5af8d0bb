package health.ilium.triage.policy;

/// Why a step in the life of a policy is not taken.
public enum Refusal {
    UNKNOWN_POLICY("There is no such version of a policy."),
    VERSION_EXISTS("There is such a version already. A stored version never changes."),
    OWN_APPROVAL("Nobody approves what they wrote themselves."),
    ALREADY_APPROVED("The version has its approval already."),
    REVIEW_NOT_AHEAD("reviewOn must be after today and within ten years."),
    NOT_APPROVED("Only an approved version can be activated."),
    IN_THE_PAST("effectiveFrom is in the past."),
    TOO_FAR_AHEAD("effectiveFrom must be within ten years."),
    ALREADY_IN_FORCE("The version is in force at that instant anyway.");

    private final String words;

    Refusal(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
