package health.ilium.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/// Holds the published description against the catalogue.
class AsyncApiTest {

    private static final Path FILE = Path.of("../docs/asyncapi.yaml");

    private final Node document;

    AsyncApiTest() throws IOException {
        document = new Node(new Yaml().load(Files.readString(FILE)));
    }

    @Test
    void describesEveryTopicAndDeadLetterTopic() {
        assertThat(channels().map(channel -> channel.text("address")))
                .containsExactlyInAnyOrderElementsOf(
                        Topics.all().stream()
                                .flatMap(
                                        topic ->
                                                Stream.concat(
                                                        Stream.of(topic.name()),
                                                        topic.deadLetterTopics().stream()))
                                .toList());
    }

    @Test
    void namesTheEventsOfEachTopic() {
        for (var topic : Topics.all()) {
            var channel =
                    channels()
                            .filter(node -> node.text("address").equals(topic.name()))
                            .findFirst()
                            .orElseThrow();
            assertThat(channel.at("messages").keys())
                    .containsExactlyInAnyOrderElementsOf(
                            topic.events().stream().map(Schema::getName).toList());
        }
    }

    @Test
    void pointsToTheSchemaOfEachEvent() {
        for (var topic : Topics.all()) {
            for (var event : topic.events()) {
                var message = document.at("components", "messages", event.getName());
                assertThat(message.text("name")).isEqualTo(event.getFullName());
                assertThat(message.text("summary")).isEqualTo(event.getDoc());
                assertThat(FILE.resolveSibling(message.at("payload", "schema").text("$ref")))
                        .hasFileName(event.getName() + ".avsc")
                        .exists();
            }
        }
    }

    @Test
    void namesTheHeaders() {
        var headers = document.at("components", "messageTraits", "CloudEvent", "headers");

        assertThat(headers.at("properties").keys())
                .containsExactlyInAnyOrderElementsOf(EventHeaders.all());
        assertThat(headers.list("required"))
                .containsExactlyInAnyOrderElementsOf(
                        EventHeaders.all().stream()
                                .filter(header -> !header.equals(EventHeaders.TRACE_PARENT))
                                .toList());
    }

    @Test
    void namesWhoReceivesEachTopicAndSendsItsDeadLetters() {
        var operations = document.at("operations");
        var said =
                operations.keys().stream()
                        .map(operations::at)
                        .map(it -> it.text("action") + " " + it.at("channel").text("$ref"))
                        .toList();

        for (var topic : Topics.all()) {
            assertThat(said)
                    .as(topic.name())
                    .contains("send " + channelOf(topic.name()))
                    .contains("receive " + channelOf(topic.name()))
                    .containsAll(
                            topic.deadLetterTopics().stream()
                                    .map(dead -> "send " + channelOf(dead))
                                    .toList());
        }
    }

    private String channelOf(String address) {
        var channels = document.at("channels");
        return channels.keys().stream()
                .filter(name -> channels.at(name).text("address").equals(address))
                .map(name -> "#/channels/" + name)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void pointsNowhereInVain() throws IOException {
        var references =
                Files.readString(FILE)
                        .lines()
                        .filter(line -> line.contains("$ref: '#/"))
                        .map(line -> line.replaceAll(".*'#/(.*)'", "$1"))
                        .collect(Collectors.toSet());

        assertThat(references)
                .hasSizeGreaterThan(15)
                .allSatisfy(path -> assertThat(document.at(path.split("/")).keys()).isNotEmpty());
    }

    private Stream<Node> channels() {
        var channels = document.at("channels");
        return channels.keys().stream().map(channels::at);
    }

    private record Node(Map<String, Object> content) {

        @SuppressWarnings("unchecked") // of YAML, whose keys here are text
        Node at(String... path) {
            var node = content;
            for (var name : path) {
                assertThat(node).containsKey(name);
                node = (Map<String, Object>) node.getOrDefault(name, Map.of());
            }
            return new Node(node);
        }

        Set<String> keys() {
            return content.keySet();
        }

        List<Object> list(String name) {
            return new ArrayList<>((List<?>) content.getOrDefault(name, List.of()));
        }

        String text(String name) {
            return String.valueOf(content.get(name));
        }
    }
}
