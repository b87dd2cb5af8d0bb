package health.ilium.delivery.parking.avro;

import health.ilium.delivery.parking.RecordContent.Field;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;

/// Names and types of all fields, taken from the schema alone: how long a list is, or whether an
/// optional field is there, would already say something about a patient.
final class FieldNames {

    /// No event is this deep; a schema that refers to itself would be.
    private static final int DEEPEST = 12;

    private final List<Field> fields = new ArrayList<>();

    private FieldNames() {}

    static List<Field> of(Schema schema) {
        FieldNames names = new FieldNames();
        names.add("", schema, false, 0);
        return List.copyOf(names.fields);
    }

    private void add(String name, Schema schema, boolean optional, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (Schema present : Types.present(schema)) {
            boolean mayBeEmpty = optional || Types.isOptional(schema);
            switch (present.getType()) {
                case RECORD ->
                        present.getFields()
                                .forEach(
                                        field ->
                                                add(
                                                        part(name, field.name()),
                                                        field.schema(),
                                                        mayBeEmpty,
                                                        depth + 1));
                case ARRAY -> add(name + "[]", present.getElementType(), mayBeEmpty, depth + 1);
                case MAP -> add(name + "{}", present.getValueType(), mayBeEmpty, depth + 1);
                default -> fields.add(new Field(name, Types.of(present), mayBeEmpty, null));
            }
        }
    }

    static String part(String name, String field) {
        return name.isEmpty() ? field : name + "." + field;
    }
}
