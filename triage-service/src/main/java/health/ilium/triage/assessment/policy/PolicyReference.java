package health.ilium.triage.assessment.policy;

/// Names a policy to the byte: `sha256` is of its file, in lower-case hex.
public record PolicyReference(String id, String version, String sha256) {}
