package health.ilium.schemas.confluent;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;

/// Asks the registry's addresses in turn until one answers. Empty: the registry does not know what
/// was asked for.
final class RegistryConnection implements AutoCloseable {

    private static final String JSON = "application/vnd.schemaregistry.v1+json";

    private final RegistrySettings settings;
    private final HttpClient http;

    RegistryConnection(RegistrySettings settings) {
        this.settings = settings;
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(settings.timeout())
                        .build();
    }

    Optional<RegistryAnswer> get(String path) {
        return ask("GET", path, BodyPublishers.noBody());
    }

    Optional<RegistryAnswer> post(String path, Map<String, String> body) {
        return ask("POST", path, BodyPublishers.ofString(RegistryAnswer.json(body)));
    }

    Optional<RegistryAnswer> put(String path, Map<String, String> body) {
        return ask("PUT", path, BodyPublishers.ofString(RegistryAnswer.json(body)));
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private Optional<RegistryAnswer> ask(String method, String path, BodyPublisher body) {
        var failure = new RegistryUnavailable("No registry answers at " + settings.addresses());
        for (var address : settings.addresses()) {
            try {
                return understood(method, path, send(address, method, path, body));
            } catch (RegistryUnavailable | IOException e) {
                failure.addSuppressed(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new RegistryUnavailable("Interrupted while asking the registry", e);
            }
        }
        throw failure;
    }

    private RegistryAnswer send(URI address, String method, String path, BodyPublisher body)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(address + path))
                        .timeout(settings.timeout())
                        .header("Accept", JSON)
                        .header("Content-Type", JSON)
                        .method(method, body);
        if (settings.authorization() != null) {
            request.header("Authorization", settings.authorization());
        }
        return RegistryAnswer.of(http.send(request.build(), BodyHandlers.ofString()));
    }

    private static Optional<RegistryAnswer> understood(
            String method, String path, RegistryAnswer answer) {
        if (answer.isGood()) {
            return Optional.of(answer);
        }
        if (answer.isUnknown()) {
            return Optional.empty();
        }
        if (answer.isRefusal() && !method.equals("GET")) {
            throw new RegistryRefused(
                    "The registry refused %s: %s".formatted(path, answer.reason()));
        }
        throw new RegistryUnavailable(
                "The registry answered %d to %s".formatted(answer.status(), path));
    }
}
