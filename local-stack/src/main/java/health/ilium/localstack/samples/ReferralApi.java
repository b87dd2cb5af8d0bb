package health.ilium.localstack.samples;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// The public API as a client sees it.
final class ReferralApi implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String referrals;

    ReferralApi(URI intake) {
        this.referrals = intake.toString().replaceAll("/+$", "") + "/api/v1/referrals";
    }

    /// @param path below the referrals; empty or starting with `/`
    Answer post(String path, String token, String idempotencyKey, JsonNode body)
            throws IOException, InterruptedException {
        return send(
                to(path, token)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", idempotencyKey)
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    Answer get(String path, String token) throws IOException, InterruptedException {
        return send(to(path, token).GET());
    }

    private HttpRequest.Builder to(String path, String token) {
        return HttpRequest.newBuilder(URI.create(referrals + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = http.send(request.build(), BodyHandlers.ofString());
        return new Answer(response.statusCode(), body(response));
    }

    private static JsonNode body(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("").contains("json")
                ? JSON.readTree(response.body())
                : MissingNode.getInstance();
    }

    @Override
    public void close() {
        http.close();
    }

    record Answer(int status, JsonNode body) {

        boolean good() {
            return status / 100 == 2;
        }

        /// Too busy, not there yet or overtaken by another change: worth another try.
        boolean passing() {
            return status == 409 || status == 429 || status >= 500;
        }

        /// What `GET` gave, nothing when it gave no answer of use.
        JsonNode content() {
            return good() ? body : MissingNode.getInstance();
        }
    }
}
