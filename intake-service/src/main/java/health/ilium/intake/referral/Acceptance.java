package health.ilium.intake.referral;

/// Who accepts the pathways injection and consult: a clinician signs off, or they are accepted at
/// once.
public enum Acceptance {
    CLINICIAN,
    AUTOMATIC
}
