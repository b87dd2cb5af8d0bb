package health.ilium.benchmarks.pipeline;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// A part's figures as a table of Markdown, a row for each of them.
record Table(String title, List<Column> columns) {

    /// @param cell made of a row's figures
    record Column(String head, Function<JsonNode, String> cell) {}

    Table(String title, Column... columns) {
        this(title, List.of(columns));
    }

    /// @param part as the results keep it
    String of(JsonNode part) {
        return "**%s** (%s)%n%n".formatted(title, part.path("measuredAt").asString())
                + line(columns.stream().map(Column::head))
                + line(columns.stream().map(_ -> "---"))
                + rows(part.path("figures"))
                        .map(row -> line(columns.stream().map(column -> column.cell().apply(row))))
                        .collect(Collectors.joining())
                + "\n";
    }

    private static Stream<JsonNode> rows(JsonNode figures) {
        return figures.isArray() ? figures.valueStream() : Stream.of(figures);
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
