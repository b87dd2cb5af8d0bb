package health.ilium.triage.assessment.facts;

/// The scale of an Oswestry score; raw points are doubled to percent.
public enum DisabilityScale {
    PERCENT,
    RAW_0_50
}
