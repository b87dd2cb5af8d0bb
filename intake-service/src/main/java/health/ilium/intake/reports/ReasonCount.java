package health.ilium.intake.reports;

/// How often clinicians gave a reason.
public record ReasonCount(String system, String code, long overrides) {}
