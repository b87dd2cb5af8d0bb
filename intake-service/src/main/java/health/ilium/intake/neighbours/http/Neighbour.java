package health.ilium.intake.neighbours.http;

import health.ilium.delivery.tracing.Tracing;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One of the other services.
public final class Neighbour {

    private static final Logger LOG = LoggerFactory.getLogger(Neighbour.class);
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int OK = 200;

    private final HttpClient http;
    private final String name;
    private final URI address;
    private final Duration patience;
    private final ServiceToken token;
    private final Tracing tracing;

    Neighbour(String name, URI address, Duration patience, ServiceToken token, Tracing tracing) {
        if (address.getHost() == null || !SCHEMES.contains(address.getScheme())) {
            throw new IllegalArgumentException(name + " needs an address like http://host:8080");
        }
        if (!patience.isPositive()) {
            throw new IllegalArgumentException(name + " needs a timeout of more than nothing");
        }
        this.name = name;
        this.address = address;
        this.patience = patience;
        this.token = token;
        this.tracing = tracing;
        this.http = HttpClient.newBuilder().connectTimeout(patience).build();
    }

    /// A request in the trace of what this thread is doing.
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path))
                        .timeout(patience)
                        .header("Authorization", "Bearer " + token.serviceToken());
        String traceparent = tracing.current();
        return traceparent == null ? request : request.header("traceparent", traceparent);
    }

    /// What it answers with 200; empty, and logged, when it answers otherwise or not at all.
    public Optional<byte[]> ask(HttpRequest request) {
        return answer(request).flatMap(this::good);
    }

    /// What it answers, whatever that is; empty, and logged, when it does not answer.
    public Optional<HttpResponse<byte[]>> answer(HttpRequest request) {
        try {
            return Optional.of(http.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException unreachable) {
            LOG.warn("{} cannot be reached: {}", name, unreachable.getClass().getName());
        } catch (InterruptedException shuttingDown) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private Optional<byte[]> good(HttpResponse<byte[]> response) {
        if (response.statusCode() == OK) {
            return Optional.of(response.body());
        }
        LOG.warn("{} answered with {}", name, response.statusCode());
        return Optional.empty();
    }
}
