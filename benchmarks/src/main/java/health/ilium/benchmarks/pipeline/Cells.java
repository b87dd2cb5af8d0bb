package health.ilium.benchmarks.pipeline;

import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Figures as the tables show them.
final class Cells {

    private static final String NOTHING = "–";

    private Cells() {}

    static Table.Column plain(String head, String figure) {
        return new Table.Column(head, row -> row.path(figure).asString(NOTHING));
    }

    static Table.Column times(String head, String figure) {
        return new Table.Column(head, row -> times(row.path(figure)));
    }

    static Table.Column latest(String head, String figure) {
        return new Table.Column(
                head,
                row ->
                        times(row.path(figure))
                                + String.format(
                                        Locale.ROOT,
                                        " / %,.1f",
                                        row.path(figure).path("max").asDouble()));
    }

    /// In milliseconds, all parts' sum first.
    static Table.Column cpu(String head) {
        return new Table.Column(head, row -> cpu(row.path("cpu")));
    }

    /// All parts of a figure, each with its name.
    static Table.Column parts(String head, String figure) {
        return new Table.Column(head, row -> named(row.path(figure), ""));
    }

    private static String times(JsonNode times) {
        return times.isMissingNode()
                ? NOTHING
                : String.format(
                        Locale.ROOT,
                        "%,.1f / %,.1f",
                        times.path("p50").asDouble(),
                        times.path("p99").asDouble());
    }

    private static String cpu(JsonNode cpu) {
        return "**" + cpu.path("pipeline").asString() + "**: " + named(cpu, "pipeline");
    }

    private static String named(JsonNode parts, String not) {
        return parts.propertyStream()
                .filter(part -> part.getValue().asDouble() >= 0.005)
                .filter(part -> !part.getKey().equals(not))
                .map(part -> part.getKey() + " " + part.getValue().asString())
                .collect(Collectors.joining(", "));
    }
}
