package health.ilium.intake.triage;

/// Who can supply a missing item.
public enum AskedOf {
    REFERRER,
    PATIENT,
    PRACTICE
}
