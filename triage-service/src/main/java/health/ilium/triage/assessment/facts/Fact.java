package health.ilium.triage.assessment.facts;

/// A fact with three values. Left out is UNKNOWN, which counts neither as NO nor as YES.
public enum Fact {
    YES,
    NO,
    UNKNOWN
}
