package health.ilium.triage.assessment.policy;

/// One version of the practice's triage policy; immutable once active.
public record Policy(PolicyReference reference, RuleParameters rules, ScoreTable score) {}
