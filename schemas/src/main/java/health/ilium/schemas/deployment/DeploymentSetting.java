package health.ilium.schemas.deployment;

import java.util.Locale;
import java.util.Optional;

/// A setting of a deployment step: a system property, or else the environment variable of the same
/// name in capitals with underscores.
final class DeploymentSetting {

    private DeploymentSetting() {}

    static Optional<String> find(String name) {
        var variable = name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(System.getenv(variable)))
                .filter(value -> !value.isBlank());
    }
}
