package health.ilium.intake.clinical;

/// Kind of conservative care.
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
