package health.ilium.triage.assessment.policy.yaml;

import health.ilium.triage.assessment.policy.Policy;
import health.ilium.triage.assessment.policy.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.core.JacksonException;

/// Policies as YAML files, read to the letter: nothing may be missing, unknown, twice or of
/// another type.
public final class YamlPolicies {

    /// Reads the policy at a class-path location such as `policies/si-joint-2026.1.yaml`.
    ///
    /// @throws IllegalArgumentException naming the path of what is missing, unknown or wrong
    public static Policy onClassPath(String location) {
        try (var file = YamlPolicies.class.getClassLoader().getResourceAsStream(location)) {
            if (file == null) {
                throw new IllegalArgumentException(location + ": no such policy");
            }
            return read(location, file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(location, e);
        }
    }

    /// Reads a policy from the bytes of its file; the name stands in front of every complaint.
    ///
    /// @throws IllegalArgumentException naming the path of what is missing, unknown or wrong
    public static Policy read(String name, byte[] file) {
        try {
            return StrictYaml.MAPPER
                    .readValue(file, PolicyDocument.class)
                    .withSha256(Sha256.of(file));
        } catch (JacksonException e) {
            throw new IllegalArgumentException(StrictYaml.complaint(name, e), e);
        }
    }

    private YamlPolicies() {}
}
