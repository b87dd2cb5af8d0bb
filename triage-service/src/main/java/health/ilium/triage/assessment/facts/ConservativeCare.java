package health.ilium.triage.assessment.facts;

/// One kind of noninvasive care, in whole weeks.
public record ConservativeCare(ConservativeCareKind kind, int weeks) {}
