package health.ilium.triage.assessment.policy.yaml;

import health.ilium.triage.assessment.policy.Bands;
import health.ilium.triage.assessment.policy.Policy;
import health.ilium.triage.assessment.policy.Sha256;
import health.ilium.triage.assessment.policy.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Policies as YAML files, read to the letter: nothing may be missing, unknown, twice or of
/// another type.
public final class YamlPolicies {

    private static final YAMLMapper STRICT =
            YAMLMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(
                            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                            DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                            DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                            DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .addMixIn(Source.class, PlainText.class)
                    .addMixIn(Bands.class, PlainList.class)
                    .build();

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
            return STRICT.readValue(file, PolicyDocument.class).withSha256(Sha256.of(file));
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    name + ": " + path(e) + ": " + e.getOriginalMessage(), e);
        }
    }

    private static String path(JacksonException refused) {
        var path = new StringBuilder();
        for (var step : refused.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private YamlPolicies() {}
}
