package health.ilium.intake.submission;

/// Sex, asked for the pregnancy question only.
public enum Sex {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN
}
