package health.ilium.triage.policy;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Holds what the documents say about policies against the policy file.
class PolicyDocumentationTest {

    private static final Path ROOT = Path.of("..");
    private static final Path PAGE = ROOT.resolve("docs/policies.md");
    private static final String BEGIN = "<!-- shipped policy -->\n";
    private static final String END = "<!-- end -->";
    private static final Pattern NAMED = Pattern.compile("si-joint[ /-](\\d{4}\\.\\d+)");

    private final JsonNode policy = new YAMLMapper().readTree(APolicyDocument.shipped().bytes());
    private final JsonNode schema = schema();

    @Test
    void everyNumberOfTheTableIsReadFromThePolicyFile() throws IOException {
        var page = Files.readString(PAGE);
        var shown = page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END));
        assertThat(shown).as("the part of docs/policies.md that must be").isEqualTo(table());
    }

    @Test
    void documentsNameThePolicyThatIsShipped() throws IOException {
        for (var document : Stream.of("README.md", "OPERATING.md").map(ROOT::resolve).toList()) {
            assertThat(NAMED.matcher(Files.readString(document)).results())
                    .as(document.toString())
                    .allSatisfy(
                            it ->
                                    assertThat(it.group(1))
                                            .isEqualTo(policy.path("version").asString()));
        }
    }

    private String table() {
        var rows = new StringBuilder("| rule | parameter | value | source |\n|---|---|---|---|\n");
        policy.path("rules").propertyStream().forEach(it -> addRule(rows, it));
        addScore(rows, "score", policy.path("score"));
        return rows.append('\n')
                .append("The score's points: ")
                .append(policy.at("/score/source").asString())
                .append(".\n")
                .toString();
    }

    private void addRule(StringBuilder rows, Map.Entry<String, JsonNode> rule) {
        var described = schema.at("/properties/rules/properties/" + rule.getKey());
        var id = described.path("description").asString("").split("[.,: ]", 2)[0];
        rule.getValue()
                .propertyStream()
                .filter(it -> it.getValue().isNumber())
                .forEach(
                        it ->
                                rows.append(
                                        "| %s | `%s.%s` | %s | %s |\n"
                                                .formatted(
                                                        id,
                                                        rule.getKey(),
                                                        it.getKey(),
                                                        it.getValue().asString(),
                                                        rule.getValue()
                                                                .path("source")
                                                                .asString())));
    }

    private static void addScore(StringBuilder rows, String path, JsonNode node) {
        if (node.isNumber() || node.isArray()) {
            var value = node.isNumber() ? node.asString() : bands(node);
            rows.append("| – | `%s` | %s | |\n".formatted(path, value));
        }
        node.propertyStream()
                .forEach(it -> addScore(rows, path + "." + it.getKey(), it.getValue()));
    }

    private static String bands(JsonNode bands) {
        return bands.valueStream()
                .map(it -> "from %s: %s".formatted(text(it, "from"), text(it, "points")))
                .collect(joining("; "));
    }

    private static String text(JsonNode node, String property) {
        return node.path(property).asString();
    }

    private static JsonNode schema() {
        try (var file =
                PolicyDocumentationTest.class.getResourceAsStream("/policies/policy.schema.json")) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
