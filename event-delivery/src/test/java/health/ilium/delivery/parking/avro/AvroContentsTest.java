package health.ilium.delivery.parking.avro;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.contract.MessageSettled;
import health.ilium.delivery.Events;
import health.ilium.delivery.MemoryRegistry;
import health.ilium.delivery.encoding.confluent.ConfluentEncoding;
import health.ilium.delivery.parking.RecordContent;
import health.ilium.delivery.parking.RecordContent.Field;
import health.ilium.delivery.parking.RecordContent.Kind;
import health.ilium.delivery.parking.RecordContent.Type;
import health.ilium.schemas.Topic;
import health.ilium.schemas.Topics;
import java.util.List;
import java.util.UUID;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AvroContentsTest {

    private static final String CANARY = "Zaphkiel";

    private final Topic<UUID, MessageSettled> topic = Events.topic("looked-into");
    private final MemoryRegistry registry = new MemoryRegistry();
    private final ConfluentEncoding encoding = new ConfluentEncoding(registry, List.of(topic));
    private final AvroContents contents = new AvroContents(encoding, List.of(topic));

    @Test
    void showsNamesAndTypesAndNoValueWhileMasked() {
        RecordContent masked = contents.masked(topic.name(), bytes());

        assertThat(masked.kind()).isEqualTo(Kind.EVENT);
        assertThat(masked.type()).isEqualTo("MessageSettled");
        assertThat(masked.fields())
                .contains(
                        new Field("milestone", Type.TEXT, false, null),
                        new Field("channel", Type.CODE, false, null),
                        new Field("occurredAt", Type.TIME, false, null))
                .allSatisfy(field -> assertThat(field.value()).isNull());
        assertThat(masked.toString()).doesNotContain(CANARY, "EMAIL");
    }

    @Test
    void showsTheSameFieldsWithTheirValuesOtherwise() {
        RecordContent shown = contents.shown(topic.name(), bytes());

        assertThat(shown.fields())
                .contains(
                        new Field("milestone", Type.TEXT, false, CANARY),
                        new Field("channel", Type.CODE, false, "EMAIL"),
                        new Field("occurredAt", Type.TIME, false, Events.NOON.toString()));
        assertThat(shown.fields())
                .extracting(Field::name)
                .containsExactlyElementsOf(
                        contents.masked(topic.name(), bytes()).fields().stream()
                                .map(Field::name)
                                .toList());
    }

    @Test
    void saysThatOtherBytesCannotBeRead() {
        bytes();
        assertThat(contents.shown(topic.name(), CANARY.getBytes(UTF_8)).kind())
                .isEqualTo(Kind.UNREADABLE);
        assertThat(contents.masked(topic.name(), null).kind()).isEqualTo(Kind.UNREADABLE);
        assertThat(contents.masked("unknown-topic", bytes()).kind()).isEqualTo(Kind.UNREADABLE);
    }

    @Test
    void saysThatItCannotTellWhileTheRegistryIsAway() {
        assertThat(contents.masked(topic.name(), new byte[] {0, 0, 0, 0, 1}).kind())
                .isEqualTo(Kind.NOT_NOW);
    }

    static List<Schema> allEvents() {
        return Topics.all().stream().flatMap(all -> all.events().stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("allEvents")
    void namesTheFieldsOfEveryEvent(Schema event) {
        assertThat(FieldNames.of(event))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(field -> assertThat(field.name()).isNotEmpty())
                .extracting(Field::name)
                .contains("referralId");
    }

    private byte[] bytes() {
        encoding.step();
        return encoding.encode(topic, Events.event(UUID.randomUUID(), CANARY));
    }
}
