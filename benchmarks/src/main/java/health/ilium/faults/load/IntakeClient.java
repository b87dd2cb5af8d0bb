package health.ilium.faults.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// Intake's API as a practice uses it.
public final class IntakeClient {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(TO_CONNECT)
                    .build();
    private final InstantSource clock = InstantSource.system();
    private final URI referrals;
    private final String token;

    public IntakeClient(URI referrals, String token) {
        this.referrals = referrals;
        this.token = token;
    }

    /// What came back, and what it said.
    ///
    /// @param comeBackAfter null when it did not say when to come again
    record Answer(Attempt attempt, JsonNode body, @Nullable Duration comeBackAfter) {}

    /// @param path below the referrals, empty or from `/` on
    Answer post(String path, String key, String body) throws InterruptedException {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    Answer get(String path) throws InterruptedException {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(referrals + path))
                .timeout(TO_ANSWER)
                .header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder request) throws InterruptedException {
        var sent = clock.instant();
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            var later = answer.headers().firstValue("Retry-After").map(IntakeClient::seconds);
            var attempt =
                    new Attempt(sent, millis(sent), answer.statusCode(), later.isPresent(), "");
            return new Answer(attempt, json(answer.body()), later.orElse(null));
        } catch (IOException none) {
            var failure = none.getClass().getSimpleName();
            var attempt = new Attempt(sent, millis(sent), 0, false, failure);
            return new Answer(attempt, MissingNode.getInstance(), null);
        }
    }

    private static Duration seconds(String text) {
        return Duration.ofSeconds(Long.parseLong(text));
    }

    private long millis(Instant since) {
        return Duration.between(since, clock.instant()).toMillis();
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException none) {
            return MissingNode.getInstance();
        }
    }
}
