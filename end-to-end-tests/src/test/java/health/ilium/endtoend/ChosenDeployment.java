package health.ilium.endtoend;

import health.ilium.endtoend.compose.ComposeInstallation;
import health.ilium.endtoend.deployed.Installation;
import health.ilium.endtoend.embedded.EmbeddedInstallation;
import health.ilium.endtoend.testcontainers.TestcontainersInstallation;
import java.util.Locale;

/// Which installation the scenarios run against: the one that `-Ddeployment` names, or else the
/// embedded one.
enum ChosenDeployment {
    EMBEDDED,
    TESTCONTAINERS,
    COMPOSE;

    static ChosenDeployment from(String named) {
        return named.isBlank() ? EMBEDDED : valueOf(named.strip().toUpperCase(Locale.ROOT));
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
