package health.ilium.localstack.folders;

/// Something that the build makes is missing.
public final class NotBuilt extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotBuilt(String missing) {
        super("Missing: " + missing + ". Build with `mvn package` first, or use `./run`.");
    }
}
