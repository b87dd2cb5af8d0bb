package health.ilium.localstack.process;

/// A part of the stack ended or stayed silent while it should have become ready.
public final class DidNotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DidNotStart(String message) {
        super(message);
    }

    public DidNotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
