package health.ilium.intake.referral;

/// What the surgical consult came to.
public enum ConsultOutcome {
    FUSION_PLANNED("a fusion is planned"),
    NOT_A_CANDIDATE("the patient is not a candidate"),
    FURTHER_WORKUP("further work-up is needed"),
    PATIENT_DECLINED("the patient declined");

    private final String words;

    ConsultOutcome(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
