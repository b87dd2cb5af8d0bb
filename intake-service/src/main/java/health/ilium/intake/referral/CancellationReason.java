package health.ilium.intake.referral;

/// Why a referral was cancelled.
public enum CancellationReason {
    PATIENT_DECLINED("the patient decided against it"),
    TREATED_ELSEWHERE("the patient is treated elsewhere"),
    NO_LONGER_NEEDED("it is no longer needed"),
    REFERRED_IN_ERROR("it was sent in error"),
    OTHER("another reason");

    private final String words;

    CancellationReason(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
