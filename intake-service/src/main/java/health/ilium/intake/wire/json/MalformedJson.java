package health.ilium.intake.wire.json;

/// A body that is not JSON as [StrictJson] reads it. The message tells nothing of its content.
public final class MalformedJson extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedJson(String message) {
        super(message, null, false, false);
    }
}
