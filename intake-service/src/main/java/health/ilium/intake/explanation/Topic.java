package health.ilium.intake.explanation;

/// What a part of an explanation is about, in the order of reading.
public enum Topic {
    WHY("Why this route"),
    CLINICIAN("What a clinician decided"),
    WOULD_CHANGE_IT("What would change it"),
    UNKNOWN("What is not known, and who can supply it"),
    SOURCES_DISAGREE("Where sources disagree"),
    CAUTIONS("Cautions"),
    PAYER("What payers would still miss"),
    POLICY("What it was judged by");

    private final String title;

    Topic(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
