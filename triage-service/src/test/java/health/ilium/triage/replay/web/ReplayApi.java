package health.ilium.triage.replay.web;

import health.ilium.triage.replay.ReplaySteps;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The API as somebody calls it who holds a token.
final class ReplayApi {

    static final String REPLAYS = "/api/v1/replays";

    private final MockMvcTester http;
    private final JsonMapper json;
    private final ReplaySteps steps;

    ReplayApi(MockMvcTester http, JsonMapper json, ReplaySteps steps) {
        this.http = http;
        this.json = json;
        this.steps = steps;
    }

    /// @param filter members of the JSON object
    static String body(String version, String filter) {
        return """
        {"policy":{"id":"si-joint","version":"%s"},"filter":{%s}}"""
                .formatted(version, filter);
    }

    /// @return where the replay is
    String asked(String token, String version) {
        return String.valueOf(
                ask(token, body(version, "")).getResponse().getHeader(HttpHeaders.LOCATION));
    }

    String replayed(String version) {
        var place = asked("clinician-token", version);
        steps.work();
        return place;
    }

    MvcTestResult ask(String token, String body) {
        return http.post()
                .uri(REPLAYS)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    MvcTestResult get(String token, String path) {
        return send(HttpMethod.GET, token, path, MediaType.ALL_VALUE);
    }

    MvcTestResult csv(String token, String replay) {
        return send(HttpMethod.GET, token, replay + "/changes", "text/csv");
    }

    MvcTestResult post(String token, String path) {
        return send(HttpMethod.POST, token, path, MediaType.ALL_VALUE);
    }

    MvcTestResult delete(String token, String replay) {
        return send(HttpMethod.DELETE, token, replay, MediaType.ALL_VALUE);
    }

    MvcTestResult watch(String token, String replay) {
        return http.get()
                .uri(replay + "/events")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .accept(MediaType.TEXT_EVENT_STREAM)
                .asyncExchange();
    }

    JsonNode read(MvcTestResult answer) {
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    private MvcTestResult send(HttpMethod method, String token, String path, String accept) {
        return http.method(method)
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .header(HttpHeaders.ACCEPT, accept)
                .exchange();
    }
}
