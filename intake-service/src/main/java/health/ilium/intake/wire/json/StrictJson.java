package health.ilium.intake.wire.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Parses RFC 8259 JSON and nothing beside it: no duplicate keys, nothing after the end, at most
/// 64 levels deep.
public final class StrictJson {

    private static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 100;

    private final JsonMapper mapper =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .maxNumberLength(LONGEST_NUMBER)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();

    /// Throws [MalformedJson].
    public JsonBody parse(byte[] bytes) {
        try {
            JsonNode tree = mapper.readTree(bytes);
            if (tree.isMissingNode()) {
                throw new MalformedJson("The body is empty.");
            }
            return new JsonBody(tree);
        } catch (StreamConstraintsException | NumberFormatException tooMuch) {
            throw new MalformedJson(
                    "The body is nested deeper than 64 levels or holds a number or name of absurd"
                            + " length.");
        } catch (JacksonException malformed) {
            throw new MalformedJson("The body is not well-formed JSON, or a key occurs twice.");
        }
    }
}
