package health.ilium.endtoend.deployed;

import health.ilium.endtoend.Answer;
import health.ilium.endtoend.Caller;
import health.ilium.localstack.credentials.Credentials;
import health.ilium.localstack.credentials.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// A service's API over HTTP, with the demo credentials.
final class ServiceApi {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;
    private final Credentials credentials;

    ServiceApi(URI address, Credentials credentials) {
        this.address = address;
        this.credentials = credentials;
    }

    Answer get(String path, Caller caller) {
        return send(to(path, caller).GET());
    }

    Answer post(String path, Caller caller, @Nullable String idempotencyKey, JsonNode body) {
        return postWith(
                idempotencyKey == null ? Map.of() : Map.of("Idempotency-Key", idempotencyKey),
                path,
                caller,
                body);
    }

    Answer postWith(Map<String, String> headers, String path, Caller caller, JsonNode body) {
        var request = to(path, caller).header("Content-Type", "application/json");
        headers.forEach(request::header);
        return send(request.POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    String text(String path, Caller caller) {
        return exchange(to(path, caller).GET()).body();
    }

    private HttpRequest.Builder to(String path, Caller caller) {
        var request = HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
        token(caller).ifPresent(it -> request.header("Authorization", "Bearer " + it));
        return request;
    }

    private Optional<String> token(Caller caller) {
        return switch (caller) {
            case PRACTICE -> Optional.of(credentials.of(Secret.API_TOKEN));
            case OTHER_PRACTICE -> Optional.of(credentials.of(Secret.OTHER_API_TOKEN));
            case CLINICIAN -> Optional.of(credentials.of(Secret.STAFF_TOKEN));
            case COORDINATOR -> Optional.of(credentials.of(Secret.COORDINATOR_TOKEN));
            case ADMIN -> Optional.of(credentials.of(Secret.ADMIN_TOKEN));
            case SERVICE -> Optional.of(credentials.of(Secret.SERVICE_TOKEN));
            case SCRAPER -> Optional.of(credentials.of(Secret.SCRAPE_TOKEN));
            case NOBODY -> Optional.empty();
        };
    }

    private Answer send(HttpRequest.Builder request) {
        var response = exchange(request);
        var headers =
                response.headers().map().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        it -> it.getKey(), it -> it.getValue().getFirst()));
        return new Answer(response.statusCode(), json(response), headers);
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static JsonNode json(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("").contains("json")
                ? JSON.readTree(response.body())
                : MissingNode.getInstance();
    }
}
