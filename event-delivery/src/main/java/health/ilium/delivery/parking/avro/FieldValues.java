package health.ilium.delivery.parking.avro;

import health.ilium.delivery.parking.RecordContent.Field;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericFixed;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/// All fields of an event with what they say.
final class FieldValues {

    private final List<Field> fields = new ArrayList<>();

    private FieldValues() {}

    static List<Field> of(IndexedRecord event) {
        FieldValues values = new FieldValues();
        values.add("", event.getSchema(), event);
        return List.copyOf(values.fields);
    }

    private void add(String name, Schema schema, @Nullable Object value) {
        switch (value) {
            case IndexedRecord record -> {
                for (Schema.Field field : record.getSchema().getFields()) {
                    add(
                            FieldNames.part(name, field.name()),
                            field.schema(),
                            record.get(field.pos()));
                }
            }
            case Collection<?> list when !list.isEmpty() -> {
                int place = 1;
                for (Object element : list) {
                    add("%s[%d]".formatted(name, place++), inner(schema), element);
                }
            }
            case Map<?, ?> map when !map.isEmpty() ->
                    map.forEach(
                            (key, element) ->
                                    add("%s{%s}".formatted(name, key), inner(schema), element));
            case null, default ->
                    fields.add(
                            new Field(
                                    name,
                                    Types.of(simple(schema)),
                                    Types.isOptional(schema),
                                    text(value)));
        }
    }

    private static Schema inner(Schema schema) {
        Schema present = simple(schema);
        return switch (present.getType()) {
            case ARRAY -> present.getElementType();
            case MAP -> present.getValueType();
            default -> present;
        };
    }

    private static Schema simple(Schema schema) {
        List<Schema> present = Types.present(schema);
        return present.isEmpty() ? schema : present.getFirst();
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case ByteBuffer bytes -> bytes.remaining() + " bytes";
            case GenericFixed bytes -> bytes.bytes().length + " bytes";
            default -> value.toString();
        };
    }
}
