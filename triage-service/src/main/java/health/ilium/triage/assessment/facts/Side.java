package health.ilium.triage.assessment.facts;

/// Side of a test, a block or an earlier fusion.
public enum Side {
    LEFT,
    RIGHT
}
