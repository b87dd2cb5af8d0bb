package health.ilium.benchmarks.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Writes the results between two marks of a document.
record Tables(Results results) {

    private static final String BEGIN =
            "<!-- written by benchmarks/pipeline from performance.json -->\n";
    private static final String END = "<!-- end -->\n";

    void write(Path document) throws IOException {
        var text = Files.readString(document);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        int end = text.indexOf(END);
        if (begin < BEGIN.length() || end < begin) {
            throw new IllegalStateException("no marks in " + document);
        }
        Files.writeString(document, text.substring(0, begin) + tables() + text.substring(end));
    }

    private String tables() {
        return rates("latency", "Everything running, fixed rates")
                + rates("told", "Everything running, rising rates")
                + rates("routing", "POST to routed, notification suspended");
    }

    private String rates(String part, String title) {
        return table(
                part,
                title,
                "| rate | submitted | refused | submitted and through, s | answered p50 / p99 | routed p50 / p99 |"
                        + " patient told p50 / p99 | everybody told p50 / p99 | CPU ms per referral |\n"
                        + "|---|---|---|---|---|---|---|---|---|\n",
                row ->
                        List.of(
                                row.path("rate").asString(),
                                row.path("submitted").asString(),
                                row.path("refused").asString("0"),
                                row.path("submitting").asString("–")
                                        + " / "
                                        + row.path("through").asString("–"),
                                times(row.path("answered")),
                                times(row.path("routed")),
                                times(row.path("patientTold")),
                                times(row.path("everybodyTold")),
                                cpu(row.path("cpu"))));
    }

    private interface Row {
        List<String> of(JsonNode figures);
    }

    private String table(String part, String title, String head, Row row) {
        return results.part(part)
                .map(
                        found ->
                                "**%s** (%s)%n%n"
                                                .formatted(
                                                        title, found.path("measuredAt").asString())
                                        + head
                                        + rows(found.path("figures"))
                                                .map(
                                                        figures ->
                                                                "| "
                                                                        + String.join(
                                                                                " | ",
                                                                                row.of(figures))
                                                                        + " |\n")
                                                .collect(Collectors.joining())
                                        + "\n")
                .orElse("");
    }

    private static java.util.stream.Stream<JsonNode> rows(JsonNode figures) {
        return figures.isArray() ? figures.valueStream() : java.util.stream.Stream.of(figures);
    }

    private static String times(JsonNode times) {
        return times.isMissingNode()
                ? "–"
                : String.format(
                        Locale.ROOT,
                        "%,.1f / %,.1f",
                        times.path("p50").asDouble(),
                        times.path("p99").asDouble());
    }

    private static String cpu(JsonNode cpu) {
        return "**"
                + cpu.path("pipeline").asString()
                + "**: "
                + cpu.propertyStream()
                        .filter(part -> part.getValue().asDouble() >= 0.1)
                        .filter(part -> !part.getKey().equals("pipeline"))
                        .map(part -> part.getKey() + " " + part.getValue().asString())
                        .collect(Collectors.joining(", "));
    }
}
