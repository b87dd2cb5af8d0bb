package health.ilium.localstack.ports;

/// A port of the local stack, its usual number and the name people see.
public enum Port {
    INTAKE(8080),
    TRIAGE(8081),
    NOTIFICATION(8082),
    POSTGRES(15432),
    KAFKA(19092),
    REGISTRY(28081),
    SMTP(3025),
    MAIL(8025),
    SMS(8026);

    private final int usual;

    Port(int usual) {
        this.usual = usual;
    }

    int usual() {
        return usual;
    }

    /// Environment variable that moves it.
    String variable() {
        return "ILIUM_" + name() + "_PORT";
    }
}
