package health.ilium.endtoend;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What the API answered.
///
/// @param body a missing node when there was no JSON
/// @param headers names in lower case, first value of each
public record Answer(int status, JsonNode body, Map<String, String> headers) {}
