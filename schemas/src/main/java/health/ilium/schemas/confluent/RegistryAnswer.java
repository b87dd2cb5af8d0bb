package health.ilium.schemas.confluent;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;

/// What the registry said; anything that it could not have said means that something else
/// answered in its place.
record RegistryAnswer(int status, JsonNode body) {

    private static final JsonMapper JSON = new JsonMapper();

    static RegistryAnswer of(HttpResponse<String> response) {
        try {
            return new RegistryAnswer(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException e) {
            return new RegistryAnswer(response.statusCode(), JSON.nullNode());
        }
    }

    boolean isGood() {
        return status / 100 == 2;
    }

    /// A bare 404 may come from a wrong path or a proxy; it is never taken for "unknown".
    boolean isUnknown() {
        var code = body.path("error_code").asInt();
        return status == 404 && code >= 40401 && code <= 40403;
    }

    boolean isRefusal() {
        return status == 409 || status == 422;
    }

    int number(String field) {
        if (!body.path(field).isInt()) {
            throw new RegistryUnavailable("The registry's answer has no number \"" + field + "\"");
        }
        return body.path(field).intValue();
    }

    String text(String field) {
        if (!body.path(field).isTextual()) {
            throw new RegistryUnavailable("The registry's answer has no text \"" + field + "\"");
        }
        return body.path(field).textValue();
    }

    String reason() {
        return body.path("message").asText("no reason given");
    }

    static String json(Object value) {
        return JSON.valueToTree(value).toString();
    }
}
