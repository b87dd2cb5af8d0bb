package health.ilium.schemas.confluent;

import org.apache.kafka.common.errors.SerializationException;

/// An event lacks something its schema demands, or its topic does not carry it: a mistake in the
/// program. Names types and the kind of fault; never what is in the event.
public final class UnwritableRecord extends SerializationException {

    UnwritableRecord(String message) {
        super(message);
    }

    UnwritableRecord(String message, Exception cause) {
        super(message + ": " + cause.getClass().getSimpleName());
        setStackTrace(cause.getStackTrace());
    }
}
