package health.ilium.faults.points;

/// A place where a service can die as if it lost its power.
public enum CrashPoint {
    BEFORE_COMMIT,
    AFTER_COMMIT,
    BEFORE_SENDING_TO_KAFKA,
    AFTER_KAFKA_TOOK_IT,
    BEFORE_OFFSET_COMMIT,
    AFTER_OFFSET_COMMIT,
    BEFORE_PROVIDER,
    AFTER_PROVIDER_TOOK_IT
}
