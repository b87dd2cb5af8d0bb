package health.ilium.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// What a run looks for.
enum Mode {
    /// How quickly one rate is worked off.
    LATENCY,
    /// How far the whole keeps up, at several rates in turn.
    THROUGHPUT,
    /// How far intake and triage keep up while notification is suspended.
    ROUTING;

    static Mode named(String word) {
        return Arrays.stream(values())
                .filter(mode -> mode.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word + " is none of " + words()));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String words() {
        return Arrays.stream(values()).map(Mode::word).collect(Collectors.joining(", "));
    }
}
