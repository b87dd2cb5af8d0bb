package health.ilium.intake.wire;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// How answers are written: numbers without exponent, days and instants in ISO 8601.
public final class ApiJson {

    private ApiJson() {}

    public static JsonMapper.Builder mapper() {
        return JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
    }
}
