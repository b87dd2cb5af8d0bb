package health.ilium.triage.wire;

/// The caller is known, and may not do this.
public final class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Forbidden() {
        super("", null, false, false);
    }
}
