package health.ilium.benchmarks.replay;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks for replays as a clinician does.
record ReplayApi(TriageProcess triage, String token, HttpClient http) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int CREATED = 201;

    void draft(String policy) throws IOException, InterruptedException {
        var answer = post("/api/v1/policies", "application/yaml", policy);
        if (!answer.path("version").isString()) {
            throw new IOException("the policy was refused: " + answer);
        }
    }

    JsonNode ask(String version) throws IOException, InterruptedException {
        return post(
                "/api/v1/replays",
                "application/json",
                "{\"policy\":{\"id\":\"si-joint\",\"version\":\"" + version + "\"}}");
    }

    /// Waits for the end and gives the replay as it is then.
    JsonNode awaitEnd(String id) throws IOException, InterruptedException {
        var replay = get("/api/v1/replays/" + id);
        while (replay.path("endedAt").isNull()) {
            LockSupport.parkNanos(250_000_000);
            replay = get("/api/v1/replays/" + id);
        }
        return replay;
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(triage.at(path)).GET(), 200);
    }

    private JsonNode post(String path, String type, String body)
            throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(triage.at(path))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body)),
                CREATED);
    }

    private JsonNode send(HttpRequest.Builder request, int expected)
            throws IOException, InterruptedException {
        var answer =
                http.send(
                        request.header("Authorization", "Bearer " + token).build(),
                        BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new IOException(answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
