package health.ilium.localstack;

/// Hears how far a start has come.
public interface Progress {

    void done(String what);

    /// Says nothing.
    static Progress silent() {
        return _ -> {};
    }
}
