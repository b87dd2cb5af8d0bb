package health.ilium.triage.assessment.facts;

/// What an image shows.
public enum Region {
    SI_JOINT,
    PELVIS,
    LUMBAR
}
