package health.ilium.schemas.confluent;

import org.apache.kafka.common.errors.RetriableException;

/// The registry did not answer, or not in a way that says anything about the record. It passes:
/// pause and try again.
public final class RegistryUnavailable extends RetriableException {

    RegistryUnavailable(String message) {
        super(message);
    }

    RegistryUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
