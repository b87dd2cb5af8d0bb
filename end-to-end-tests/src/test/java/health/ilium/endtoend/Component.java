package health.ilium.endtoend;

/// What a fault can hit.
public enum Component {
    DATABASE,
    BROKER,
    REGISTRY,
    INTAKE,
    TRIAGE,
    NOTIFICATION
}
