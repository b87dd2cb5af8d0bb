package health.ilium.intake.wire;

/// A body has more bytes than are read.
final class BodyTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BodyTooLarge() {
        super("body too large", null, false, false);
    }
}
