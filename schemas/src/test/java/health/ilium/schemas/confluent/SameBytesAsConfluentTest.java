package health.ilium.schemas.confluent;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.schemas.AvroJson;
import health.ilium.schemas.Samples;
import health.ilium.schemas.Topic;
import health.ilium.schemas.Topics;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SameBytesAsConfluentTest {

    private final FakeRegistry registry = new FakeRegistry();

    @AfterEach
    void close() {
        registry.close();
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void writesWhatConfluentWrites(Topic<?, ?> topic, SpecificRecord event) throws IOException {
        registry.add(topic.subject(event.getSchema()), event.getSchema());
        var theirs =
                Confluent.at(registry.url())
                        .write(topic.name(), event.getSchema(), AvroJson.of(event));

        assertThat(serializer().serialize(topic.name(), event)).isEqualTo(theirs);
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void readsWhatConfluentWrites(Topic<?, ?> topic, SpecificRecord event) throws IOException {
        registry.add(topic.subject(event.getSchema()), event.getSchema());
        var theirs =
                Confluent.at(registry.url())
                        .write(topic.name(), event.getSchema(), AvroJson.of(event));

        assertThat(deserializer().deserialize(topic.name(), theirs)).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void confluentReadsWhatIsWritten(Topic<?, ?> topic, SpecificRecord event) throws IOException {
        registry.add(topic.subject(event.getSchema()), event.getSchema());
        var ours = serializer().serialize(topic.name(), event);

        assertThat(Confluent.at(registry.url()).read(topic.name(), ours))
                .isEqualTo(AvroJson.of(event));
    }

    private static Stream<Arguments> everyEvent() {
        return Topics.all().stream()
                .flatMap(topic -> Samples.of(topic).map(event -> Arguments.of(topic, event)));
    }

    private AvroSerializer serializer() {
        var serializer = new AvroSerializer();
        serializer.configure(Map.of("schema.registry.url", registry.url()), false);
        return serializer;
    }

    private AvroDeserializer deserializer() {
        var deserializer = new AvroDeserializer();
        deserializer.configure(
                Map.of("schema.registry.url", registry.url(), "specific.avro.reader", true), false);
        return deserializer;
    }
}
