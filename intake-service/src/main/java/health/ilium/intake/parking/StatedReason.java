package health.ilium.intake.parking;

import java.util.Optional;

/// Why somebody did something, in their own words.
public record StatedReason(String text) {

    public static final int LONGEST = 500;

    public StatedReason {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("a reason has 1 to " + LONGEST + " characters");
        }
    }

    /// Empty when nothing was said, or too much.
    public static Optional<StatedReason> of(String typed) {
        String text = typed.strip();
        return text.isEmpty() || text.length() > LONGEST
                ? Optional.empty()
                : Optional.of(new StatedReason(text));
    }
}
