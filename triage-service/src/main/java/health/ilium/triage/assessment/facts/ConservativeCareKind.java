package health.ilium.triage.assessment.facts;

/// Kinds of noninvasive care.
public enum ConservativeCareKind {
    PHYSICAL_THERAPY,
    HOME_EXERCISE,
    MEDICATION,
    ACTIVITY_MODIFICATION,
    BRACING,
    CHIROPRACTIC,
    THERAPEUTIC_INJECTION,
    OTHER
}
