package health.ilium.intake.triage;

/// Outcome of a rule; MET is the favourable reading.
public enum RuleOutcome {
    MET,
    NOT_MET,
    UNKNOWN
}
