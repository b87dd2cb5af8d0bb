package health.ilium.triage.assessment.payer;

/// What a payer is asked to pay for.
public enum Procedure {
    INJECTION("an SI joint injection"),
    FUSION("SI joint fusion");

    private final String words;

    Procedure(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
