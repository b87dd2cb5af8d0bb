package health.ilium.faults.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The tables of the document on reliability, made from the verdicts.
record Report(Verdicts verdicts, Path document) {

    private static final String RUNS =
            """
            | fault | | seed | load | operations | lost | doubled | messages | UNKNOWN | recovered (s) | verdict |
            |---|---|---|---|---|---|---|---|---|---|---|
            """;
    private static final String BUGS =
            """
            | mistake | run | seen by |
            |---|---|---|
            """;

    void write() {
        try {
            var text = Files.readString(document);
            text = between("fault runs", RUNS + lines(verdicts.all(false), Report::run), text);
            text = between("seeded bugs", BUGS + lines(verdicts.all(true), Report::bug), text);
            Files.writeString(document, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String lines(List<Verdict> verdicts, Function<Verdict, String> line) {
        return verdicts.stream().map(line).collect(Collectors.joining());
    }

    private static String run(Verdict it) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %d s, %d/s | %s | %s | %s | %s | %s | %.1f | %s |%n",
                it.fault(),
                it.title(),
                it.seed(),
                it.seconds(),
                it.rate(),
                whole(it, "operations"),
                whole(it, FaultRun.LOST),
                whole(it, FaultRun.DOUBLED),
                whole(it, "messages"),
                whole(it, "messages UNKNOWN"),
                it.figures().getOrDefault(Draining.RECOVERED, 0.0),
                it.passed() ? "passed" : "**failed**: " + kinds(it));
    }

    private static String bug(Verdict it) {
        return "| %s | %s, seed %d | %s%s |%n"
                .formatted(
                        it.bug(),
                        it.fault(),
                        it.seed(),
                        it.passed() ? "" : "**not seen** ",
                        kinds(it));
    }

    private static String kinds(Verdict verdict) {
        return verdict.kinds().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it -> it.getKey() + " × " + it.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String whole(Verdict verdict, String figure) {
        return String.format(
                Locale.ROOT, "%,d", Math.round(verdict.figures().getOrDefault(figure, 0.0)));
    }

    private static String between(String name, String content, String text) {
        var begin = "<!-- begin: " + name + " -->\n";
        var end = "<!-- end: " + name + " -->";
        int from = text.indexOf(begin);
        int until = text.indexOf(end);
        if (from < 0 || until < from) {
            throw new IllegalStateException("the marks of " + name + " are missing");
        }
        return text.substring(0, from + begin.length()) + content + text.substring(until);
    }
}
