package health.ilium.localstack.parts;

import java.util.Locale;

/// Everything that runs in a process of its own, in the order of its start.
public enum PartName {
    POSTGRES,
    MAIL,
    KAFKA,
    REGISTRY,
    TRIAGE,
    NOTIFICATION,
    INTAKE;

    String inLowerCase() {
        return name().toLowerCase(Locale.ROOT);
    }
}
