package health.ilium.triage.assessment.policy.yaml;

import health.ilium.triage.assessment.policy.Policy;

/// Policies as YAML files.
public final class YamlPolicies {

    /// Reads the policy at a class-path location such as `policies/si-joint-2026.1.yaml`.
    ///
    /// @throws IllegalArgumentException naming the path of a property that is missing or unknown
    public static Policy onClassPath(String location) {
        throw new UnsupportedOperationException(location);
    }

    /// Reads the policy from the bytes of its file, which its SHA-256 is of.
    ///
    /// @throws IllegalArgumentException naming the path of a property that is missing or unknown
    public static Policy of(byte[] file) {
        throw new UnsupportedOperationException("the policy follows");
    }

    private YamlPolicies() {}
}
