package health.ilium.triage.assessment.explanation;

/// Who can supply a missing item.
public enum AskedOf {
    REFERRER,
    PATIENT,
    PRACTICE
}
