package health.ilium.intake.triage;

/// The policy that made a decision.
///
/// @param sha256 of the policy file, lower-case hex
public record PolicyReference(String id, String version, String sha256) {}
