package health.ilium.endtoend.deployed;

import static org.awaitility.Awaitility.await;

import health.ilium.endtoend.Component;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;

/// Asks components in containers whether they do their work: an open port says nothing, as the
/// engine's proxy opens it before.
public record Readiness(Installation installation) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int AN_ANSWER_MS = 3000;
    private static final String READINESS = "/actuator/health/readiness";

    public void waitFor(Component component) {
        await(component + " is ready")
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> isReady(component));
    }

    private boolean isReady(Component component) throws Exception {
        var addresses = installation.addresses();
        return switch (component) {
            case DATABASE -> new ServiceDatabase(installation, Component.INTAKE).answers();
            case BROKER -> new BrokerTopics(addresses.kafka()).answers();
            case REGISTRY -> isFound(addresses.registry() + "/subjects");
            case INTAKE -> isFound(addresses.intake() + READINESS);
            case TRIAGE -> isFound(addresses.triage() + READINESS);
            case NOTIFICATION -> isFound(addresses.notification() + READINESS);
        };
    }

    private static boolean isFound(String address) throws IOException {
        var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setConnectTimeout(AN_ANSWER_MS);
        connection.setReadTimeout(AN_ANSWER_MS);
        return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    }
}
