package health.ilium.intake.triage;

/// A reason as it is kept: a code with the system that it is from.
public record CodedReason(String system, String code) {}
