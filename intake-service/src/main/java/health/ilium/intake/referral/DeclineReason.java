package health.ilium.intake.referral;

/// Why the practice declined a referral.
public enum DeclineReason {
    NOT_A_CANDIDATE("the patient is not a candidate"),
    OUTSIDE_SCOPE("the practice does not treat this"),
    PAYER_NOT_ACCEPTED("the practice does not accept the payer"),
    OUTSIDE_AREA("the patient lives too far away"),
    OTHER("another reason");

    private final String words;

    DeclineReason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
