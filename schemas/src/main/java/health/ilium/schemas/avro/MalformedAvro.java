package health.ilium.schemas.avro;

/// Bytes are not a record of the expected schema, or a record lacks something its schema demands.
/// Names types only: a cause's own message may hold what was in the record and is left out.
public final class MalformedAvro extends RuntimeException {

    MalformedAvro(String message) {
        super(message);
    }

    MalformedAvro(String message, Exception cause) {
        super(message + ": " + cause.getClass().getSimpleName());
        setStackTrace(cause.getStackTrace());
    }
}
