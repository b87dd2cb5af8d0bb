package health.ilium.triage.wire;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/// Bodies of requests: bounded, and as JSON read to the letter. Throws [RefusedBody].
public final class Bodies {

    private static final int MOST_JSON_BYTES = 64 * 1024;

    private static final JsonMapper STRICT =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(
                            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                            DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .build();

    public static byte[] read(InputStream body, int mostBytes) throws IOException {
        byte[] bytes = body.readNBytes(mostBytes + 1);
        if (bytes.length > mostBytes) {
            throw RefusedBody.tooLarge(mostBytes);
        }
        return bytes;
    }

    public static <T> T json(InputStream body, Class<T> type) throws IOException {
        var tree = tree(read(body, MOST_JSON_BYTES));
        if (!tree.isObject()) {
            throw RefusedBody.field("", "WRONG_TYPE", "must be an object");
        }
        try {
            return STRICT.treeToValue(tree, type);
        } catch (UnrecognizedPropertyException unknown) {
            throw RefusedBody.field(pointer(unknown), "UNKNOWN_FIELD", "is not known");
        } catch (DatabindException wrong) {
            throw RefusedBody.field(pointer(wrong), "WRONG_TYPE", "has the wrong type");
        }
    }

    private static JsonNode tree(byte[] body) {
        try {
            var tree = STRICT.readTree(body);
            if (!tree.isMissingNode()) {
                return tree;
            }
        } catch (JacksonException malformed) {
            throw RefusedBody.malformed();
        }
        throw RefusedBody.malformed();
    }

    /// A value that a parser of `java.time` understands.
    public static <T> T required(
            String pointer, @Nullable String text, Function<String, T> parser, String form) {
        if (text == null) {
            throw RefusedBody.field(pointer, "REQUIRED", "is required");
        }
        try {
            return parser.apply(text);
        } catch (DateTimeException wrong) {
            throw RefusedBody.field(pointer, "WRONG_FORM", "must be " + form);
        }
    }

    private static String pointer(DatabindException refused) {
        var pointer = new StringBuilder();
        for (var step : refused.getPath()) {
            var name = step.getPropertyName();
            pointer.append('/').append(name == null ? String.valueOf(step.getIndex()) : name);
        }
        return pointer.toString();
    }

    private Bodies() {}
}
