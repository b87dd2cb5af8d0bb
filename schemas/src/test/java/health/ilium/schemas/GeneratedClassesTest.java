package health.ilium.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.junit.jupiter.api.Test;

/// The Avro plugin looks at the time of one file only: after a change to a shared schema, the
/// events that hold it keep the old one until `mvn clean`.
class GeneratedClassesTest {

    @Test
    void agreeOnWhatTheyShare() {
        for (var topic : Topics.all()) {
            assertThat(topic.events().stream().flatMap(GeneratedClassesTest::named))
                    .allSatisfy(
                            schema ->
                                    assertThat(schema)
                                            .as("run mvn clean")
                                            .isEqualTo(schemaOfItsClass(schema)));
        }
    }

    private static Schema schemaOfItsClass(Schema schema) {
        return SpecificData.get().getSchema(SpecificData.get().getClass(schema));
    }

    private static Stream<Schema> named(Schema schema) {
        return switch (schema.getType()) {
            case RECORD ->
                    Stream.concat(
                            Stream.of(schema),
                            schema.getFields().stream().flatMap(field -> named(field.schema())));
            case ENUM -> Stream.of(schema);
            case ARRAY -> named(schema.getElementType());
            case UNION -> schema.getTypes().stream().flatMap(GeneratedClassesTest::named);
            default -> Stream.empty();
        };
    }
}
