package health.ilium.intake.submission;

/// How soon the referrer wants the patient seen.
public enum Priority {
    ROUTINE,
    URGENT
}
