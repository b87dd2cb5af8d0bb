package health.ilium.triage.assessment.facts;

/// Sex; it bears on the pregnancy questions and on nothing else.
public enum Sex {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN
}
