package health.ilium.triage.decision.avro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.jspecify.annotations.Nullable;

/// Turns a record into names and values as JSON has them, under the very schema that it was written
/// with: what was recorded years ago reads as it did then.
public final class PlainWords {

    public static Map<String, @Nullable Object> of(String schema, byte[] bytes) {
        var written = new Schema.Parser().parse(schema);
        var reader = new GenericDatumReader<GenericRecord>(written, written, new GenericData());
        try {
            return fields(reader.read(null, DecoderFactory.get().binaryDecoder(bytes, null)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, @Nullable Object> fields(GenericRecord record) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        for (var field : record.getSchema().getFields()) {
            fields.put(field.name(), value(record.get(field.pos()), field.schema()));
        }
        return fields;
    }

    private static @Nullable Object value(@Nullable Object value, Schema schema) {
        return switch (value) {
            case null -> null;
            case GenericRecord record -> fields(record);
            case Collection<?> items ->
                    items.stream().map(it -> value(it, schema.getElementType())).toList();
            case CharSequence text -> text.toString();
            case GenericData.EnumSymbol code -> code.toString();
            case Integer day when isDate(schema) -> LocalDate.ofEpochDay(day).toString();
            default -> value;
        };
    }

    private static boolean isDate(Schema schema) {
        return schema.isUnion()
                ? schema.getTypes().stream().anyMatch(PlainWords::isDate)
                : schema.getLogicalType() instanceof LogicalTypes.Date;
    }

    private PlainWords() {}
}
