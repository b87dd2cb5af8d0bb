package health.ilium.delivery.parking.avro;

import health.ilium.delivery.parking.RecordContent.Type;
import java.util.List;
import org.apache.avro.LogicalType;
import org.apache.avro.Schema;

/// Avro's types in words of people.
final class Types {

    private Types() {}

    static Type of(Schema schema) {
        LogicalType logical = schema.getLogicalType();
        String name = logical == null ? "" : logical.getName();
        if (name.equals("date")) {
            return Type.DATE;
        }
        if (name.startsWith("timestamp")) {
            return Type.TIME;
        }
        return switch (schema.getType()) {
            case INT, LONG, FLOAT, DOUBLE -> Type.NUMBER;
            case BOOLEAN -> Type.YES_OR_NO;
            case ENUM -> Type.CODE;
            case BYTES, FIXED -> Type.BYTES;
            case STRING, NULL, RECORD, ARRAY, MAP, UNION -> Type.TEXT;
        };
    }

    static boolean isOptional(Schema schema) {
        return schema.isNullable();
    }

    /// What a value may be when it is there.
    static List<Schema> present(Schema schema) {
        return schema.isUnion()
                ? schema.getTypes().stream()
                        .filter(branch -> branch.getType() != Schema.Type.NULL)
                        .toList()
                : List.of(schema);
    }
}
