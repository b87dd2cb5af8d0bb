package health.ilium.schemas.confluent;

import org.apache.kafka.common.errors.SerializationException;

/// These bytes can never be read, however often it is tried: they belong in the dead-letter topic.
/// Names ids, types and the kind of fault; never what is in the record.
public final class UnreadableRecord extends SerializationException {

    UnreadableRecord(String message) {
        super(message);
    }

    UnreadableRecord(String message, Exception cause) {
        super(message + ": " + cause.getClass().getSimpleName());
        setStackTrace(cause.getStackTrace());
    }
}
