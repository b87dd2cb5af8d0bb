package health.ilium.triage.assessment;

import health.ilium.triage.assessment.rules.Outcome;
import health.ilium.triage.assessment.rules.RuleId;

/// What a rule found under two policies.
public record RuleDifference(RuleId rule, Outcome before, Outcome after) {}
