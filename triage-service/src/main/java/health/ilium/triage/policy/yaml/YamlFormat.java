package health.ilium.triage.policy.yaml;

import static java.util.Comparator.comparing;

import health.ilium.triage.assessment.policy.yaml.YamlPolicies;
import health.ilium.triage.policy.Flaw;
import health.ilium.triage.policy.PolicyFile;
import health.ilium.triage.policy.PolicyFormat;
import health.ilium.triage.policy.Reading;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Policies in YAML: held against the published schema, then against what no schema can say.
@Component
class YamlFormat implements PolicyFormat {

    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(
                            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                            DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();

    @Override
    public Reading read(byte[] document) {
        try {
            var tree = YAML.readTree(document); // first: it refuses absurd nesting
            var places = Places.of(document);
            var flaws = flaws(tree).map(it -> it.at(places)).sorted(inOrder()).toList();
            return flaws.isEmpty() ? strictly(document, places) : new Reading.Flawed(flaws);
        } catch (JacksonException bad) {
            return flawed(BadSyntax.of(bad));
        } catch (BadSyntax bad) {
            return flawed(bad);
        }
    }

    private static Reading flawed(BadSyntax bad) {
        return new Reading.Flawed(List.of(bad.flaw()));
    }

    private static Stream<Unplaced> flaws(JsonNode tree) {
        return Stream.concat(Once.SCHEMA.flaws(tree), Consistency.flaws(tree));
    }

    private static Comparator<Flaw> inOrder() {
        return comparing(Flaw::line).thenComparing(Flaw::column).thenComparing(Flaw::message);
    }

    /// The engine's own reader has the last word.
    private static Reading strictly(byte[] document, Places places) {
        try {
            var policy = YamlPolicies.read("document", document);
            return new Reading.Readable(new PolicyFile(policy, ByteBuffer.wrap(document)));
        } catch (IllegalArgumentException refused) {
            return new Reading.Flawed(List.of(Unplaced.unreadable(refused).at(places)));
        }
    }

    /// Compiled when the first author comes, not when the service starts.
    private static final class Once {

        private static final PublishedSchema SCHEMA = new PublishedSchema();
    }
}
