package health.ilium.faults.sinks;

/// What a provider does with a message.
public enum Behaviour {
    TAKES,
    /// Takes it and answers after two seconds.
    TAKES_SLOWLY,
    /// Takes it and cuts the connection instead of answering.
    TAKES_AND_RESETS,
    /// Takes it and answers nothing for a long time.
    TAKES_AND_HANGS,
    /// Answers nothing for a long time and does not take it.
    HANGS,
    /// Says that it is busy, with a time to wait.
    BUSY,
    /// Says that something broke; does not take it.
    BROKEN,
    /// Takes it, and its answer makes no sense.
    TAKES_WITH_NONSENSE;

    boolean takes() {
        return switch (this) {
            case TAKES, TAKES_SLOWLY, TAKES_AND_RESETS, TAKES_AND_HANGS, TAKES_WITH_NONSENSE ->
                    true;
            case HANGS, BUSY, BROKEN -> false;
        };
    }
}
