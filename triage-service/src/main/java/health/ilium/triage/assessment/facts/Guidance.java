package health.ilium.triage.assessment.facts;

/// How the needle was guided.
public enum Guidance {
    FLUOROSCOPY,
    CT,
    ULTRASOUND,
    NONE
}
