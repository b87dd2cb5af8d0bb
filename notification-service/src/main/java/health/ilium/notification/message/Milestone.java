package health.ilium.notification.message;

/// What a message is about; its sentence completes "because …".
public enum Milestone {
    REFERRAL_SUBMITTED("the referral arrived"),
    URGENT_REVIEW_REQUIRED("a red flag sends the case to a person at once"),
    INFORMATION_REQUESTED("facts are missing"),
    REFERRAL_ACCEPTED("the referral was accepted"),
    REFERRAL_RETURNED_WITH_ADVICE("the referral goes back with advice"),
    REFERRAL_CANCELLED("the referral was cancelled"),
    INJECTION_RESULT_RECORDED("a result was recorded");

    private final String sentence;

    Milestone(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
