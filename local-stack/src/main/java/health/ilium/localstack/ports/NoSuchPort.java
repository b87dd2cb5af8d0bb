package health.ilium.localstack.ports;

/// The environment names a port that cannot be used; the message is one sentence for the person at
/// the terminal.
public final class NoSuchPort extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchPort(String message) {
        super(message);
    }
}
