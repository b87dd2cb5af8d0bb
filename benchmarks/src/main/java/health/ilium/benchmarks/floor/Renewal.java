package health.ilium.benchmarks.floor;

import java.util.UUID;

/// Ids for one more copy of an example.
///
/// @param number of the referral, counted from 0
/// @param examples how many examples take turns
record Renewal(long number, int examples) {

    int example() {
        return (int) (number % examples);
    }

    /// Version 7 keeps milliseconds in its first 48 bits: they move on by one for each copy, the
    /// random rest stays, so that new ids go to the end of an index, as real ones do.
    UUID of(UUID original) {
        long copy = 1 + number / examples;
        return new UUID(
                original.getMostSignificantBits() + (copy << 16),
                original.getLeastSignificantBits());
    }

    /// As long as the original, its end unlike that of any other referral.
    String of(String original) {
        var end = "%08d".formatted(number);
        return original.length() < end.length()
                ? end
                : original.substring(0, original.length() - end.length()) + end;
    }
}
