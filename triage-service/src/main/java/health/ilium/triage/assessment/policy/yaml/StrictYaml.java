package health.ilium.triage.assessment.policy.yaml;

import health.ilium.triage.assessment.policy.Bands;
import health.ilium.triage.assessment.policy.Source;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// YAML read to the letter: nothing may be missing, unknown, twice or of another type.
public final class StrictYaml {

    public static final YAMLMapper MAPPER =
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

    /// The file, then the path of what is wrong, then what is wrong with it.
    public static String complaint(String file, JacksonException refused) {
        return file + ": " + path(refused) + ": " + refused.getOriginalMessage();
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

    private StrictYaml() {}
}
