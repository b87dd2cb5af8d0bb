package health.ilium.endtoend;

import health.ilium.endtoend.compose.ComposeInstallation;
import health.ilium.endtoend.deployed.Installation;
import health.ilium.endtoend.embedded.EmbeddedInstallation;
import health.ilium.endtoend.testcontainers.TestcontainersInstallation;
import java.util.Locale;

/// Which installation the scenarios run against: the one that `-Ddeployment` names, or else
/// Testcontainers where a Docker engine answers, and the embedded one where none does.
enum ChosenDeployment {
    EMBEDDED,
    TESTCONTAINERS,
    COMPOSE;

    /// @param engine whether a Docker engine answers
    static ChosenDeployment from(String named, boolean engine) {
        if (!named.isBlank()) {
            return valueOf(named.strip().toUpperCase(Locale.ROOT));
        }
        return engine ? TESTCONTAINERS : EMBEDDED;
    }

    Installation started() {
        System.out.println("Deployment under test: " + name().toLowerCase(Locale.ROOT));
        return switch (this) {
            case EMBEDDED -> EmbeddedInstallation.started();
            case TESTCONTAINERS -> TestcontainersInstallation.started();
            case COMPOSE -> ComposeInstallation.running();
        };
    }
}
