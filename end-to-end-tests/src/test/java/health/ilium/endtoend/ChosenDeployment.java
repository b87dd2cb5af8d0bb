package health.ilium.endtoend;

import health.ilium.endtoend.compose.ComposeInstallation;
import health.ilium.endtoend.deployed.Installation;
import health.ilium.endtoend.embedded.EmbeddedInstallation;
import health.ilium.endtoend.testcontainers.TestcontainersInstallation;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/// Which installation the scenarios run against: the one that `-Ddeployment` names, or else
/// containers where an engine answers, and processes where none does.
enum ChosenDeployment {
    EMBEDDED,
    TESTCONTAINERS,
    COMPOSE;

    static ChosenDeployment from(String named, BooleanSupplier engineAnswers) {
        if (!named.isBlank()) {
            return valueOf(named.strip().toUpperCase(Locale.ROOT));
        }
        return engineAnswers.getAsBoolean() ? TESTCONTAINERS : EMBEDDED;
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
