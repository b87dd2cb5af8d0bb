package health.ilium.localstack;

/// Something outside the stack is in its way; the message says what to do about it.
final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotStart(String message) {
        super(message);
    }
}
