package health.ilium.triage.assessment.block;

/// What the valid blocks on the painful side say together.
public enum BlockResult {
    NO_BLOCK("no valid block"),
    POSITIVE("positive"),
    INDETERMINATE("indeterminate"),
    NEGATIVE("negative"),
    CONFLICTING("conflicting");

    private final String words;

    BlockResult(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
