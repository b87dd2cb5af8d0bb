package health.ilium.triage.assessment;

/// Who can supply a missing item.
public enum AskedOf {
    REFERRER,
    PATIENT,
    PRACTICE
}
