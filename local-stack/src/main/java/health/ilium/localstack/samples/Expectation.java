package health.ilium.localstack.samples;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where a sample should arrive.
///
/// @param score null when the score is withheld
/// @param timeline event types that must have happened
/// @param messages `RECIPIENT CHANNEL MILESTONE`, as often as each is expected
record Expectation(
        String pathway,
        int route,
        @Nullable Integer score,
        int completeness,
        String status,
        List<String> timeline,
        List<String> messages) {

    Expectation {
        Objects.requireNonNull(pathway, "pathway");
        Objects.requireNonNull(status, "status");
        timeline = Sample.orEmpty(timeline);
        messages = List.copyOf(messages);
    }

    /// @return what is still missing or differs, in plain words; empty when all is as expected
    List<String> missing(Seen seen) {
        var missing = new ArrayList<String>();
        compare("pathway", pathway, seen.pathway(), missing);
        compare("route", route, seen.route(), missing);
        compare("score", score, seen.score(), missing);
        compare("completeness", completeness, seen.completeness(), missing);
        compare("status", status, seen.status(), missing);
        timeline.stream()
                .filter(type -> !seen.timeline().contains(type))
                .forEach(type -> missing.add("no " + type + " in the timeline"));
        messages.stream()
                .collect(groupingBy(identity(), counting()))
                .forEach((message, times) -> count(message, times, seen, missing));
        return missing;
    }

    private static void count(String message, long times, Seen seen, List<String> missing) {
        var sent = seen.messages().stream().filter(it -> it.words().equals(message)).count();
        if (sent < times) {
            missing.add("%s: %d of %d".formatted(message, sent, times));
        }
    }

    private static void compare(
            String what, @Nullable Object expected, @Nullable Object seen, List<String> missing) {
        if (!Objects.equals(expected, seen)) {
            missing.add("%s is %s instead of %s".formatted(what, seen, expected));
        }
    }
}
