package health.ilium.schemas;

import health.ilium.schemas.avro.ContractModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/// Events made from their schemas, so that a new event or field is tested without being listed.
public enum Samples {
    /// Everything that may be there is, in several scripts.
    FULL,
    /// Everything that may be missing is.
    SPARSE;

    public static final String UNICODE = "¿Dolor sacroilíaco? 骶髂 \uD83E\uDDB4 \u0000 \"\\";

    public static Stream<SpecificRecord> ofEveryEvent() {
        return Topics.all().stream().flatMap(Samples::of);
    }

    public static Stream<SpecificRecord> of(Topic<?, ?> topic) {
        return topic.events().stream().flatMap(e -> Stream.of(FULL.of(e), SPARSE.of(e)));
    }

    public SpecificRecord of(Schema event) {
        try {
            var bytes = new ByteArrayOutputStream();
            new GenericDatumWriter<>(event)
                    .write(value(event), EncoderFactory.get().directBinaryEncoder(bytes, null));
            return ContractModel.reader(event, event)
                    .read(null, DecoderFactory.get().binaryDecoder(bytes.toByteArray(), null));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private @Nullable Object value(Schema schema) {
        return switch (schema.getType()) {
            case RECORD -> record(schema);
            case ENUM -> new GenericData.EnumSymbol(schema, schema.getEnumSymbols().getLast());
            case ARRAY ->
                    this == SPARSE
                            ? List.of()
                            : Stream.generate(() -> value(schema.getElementType()))
                                    .limit(2)
                                    .toList();
            case UNION -> union(schema);
            case STRING ->
                    schema.getLogicalType() instanceof LogicalTypes.Uuid
                            ? UUID.nameUUIDFromBytes(new byte[] {1}).toString()
                            : this == SPARSE ? "" : UNICODE;
            case INT -> this == SPARSE ? -1 : Integer.MAX_VALUE / 1000;
            case LONG -> this == SPARSE ? -1L : 1_795_000_000_123_456L;
            case BOOLEAN -> this == FULL;
            case FLOAT, DOUBLE, BYTES, FIXED, MAP, NULL ->
                    throw new AssertionError("not used in the contract: " + schema);
        };
    }

    private Object record(Schema schema) {
        var record = new GenericData.Record(schema);
        schema.getFields().forEach(field -> record.put(field.pos(), value(field.schema())));
        return record;
    }

    private @Nullable Object union(Schema schema) {
        return this == SPARSE ? null : value(schema.getTypes().getLast());
    }
}
