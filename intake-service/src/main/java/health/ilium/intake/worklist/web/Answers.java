package health.ilium.intake.worklist.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the API's answers for people.
public final class Answers {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Answers() {}

    static long version(ResponseEntity<String> done) {
        return JSON.readTree(done.getBody()).path("version").asLong();
    }

    static Refused refusal(ResponseEntity<String> problem) {
        JsonNode body = JSON.readTree(problem.getBody());
        return new Refused(
                body.path("code").asString(),
                body.path("detail").asString(),
                body.path("claimedBy").asString(""),
                body.path("errors").valueStream().map(Answers::fault).toList(),
                body.path("changes").valueStream().map(Answers::change).toList());
    }

    private static Fault fault(JsonNode error) {
        return new Fault(
                error.path("pointer").asString().substring(1).replace('/', '.'),
                error.path("message").asString());
    }

    private static String change(JsonNode change) {
        return change.path("by").asString() + ": " + change.path("event").asString();
    }

    /// @param claimedBy who has the case; empty when nobody does
    /// @param changes who changed what meanwhile
    public record Refused(
            String code,
            String detail,
            String claimedBy,
            List<Fault> faults,
            List<String> changes) {}

    /// @param field as the form has it, without what it holds
    public record Fault(String field, String message) {}
}
