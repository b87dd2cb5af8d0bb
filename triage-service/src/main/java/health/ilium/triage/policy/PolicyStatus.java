package health.ilium.triage.policy;

/// Where a version is in its life. A retired one becomes active again by a roll-back.
public enum PolicyStatus {
    DRAFT,
    APPROVED,
    ACTIVE,
    RETIRED
}
