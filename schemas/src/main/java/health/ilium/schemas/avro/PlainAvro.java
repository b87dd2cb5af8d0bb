package health.ilium.schemas.avro;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.io.DatumWriter;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificRecord;

/// Avro binary without any frame, for two sides that hold the same version of a schema and say so
/// by its fingerprint. May be shared between threads.
///
/// @param <T> type of the records
public final class PlainAvro<T extends SpecificRecord> {

    private final Class<T> type;
    private final String fingerprint;
    private final DatumWriter<SpecificRecord> writer;
    private final PlainAvroReader<T> reader;

    public PlainAvro(Class<T> type, Schema schema) {
        this.type = type;
        this.fingerprint = "%016x".formatted(SchemaNormalization.parsingFingerprint64(schema));
        this.writer = ContractModel.writer(schema);
        this.reader = new PlainAvroReader<>(type, schema, schema);
    }

    /// CRC-64-AVRO of the schema's parsing canonical form: 16 hexadecimal digits.
    public String fingerprint() {
        return fingerprint;
    }

    public byte[] encode(T event) {
        var bytes = new ByteArrayOutputStream(1024);
        try {
            writer.write(event, EncoderFactory.get().directBinaryEncoder(bytes, null));
        } catch (IOException | RuntimeException e) {
            throw new MalformedAvro("not a complete " + type.getSimpleName(), e);
        }
        return bytes.toByteArray();
    }

    /// Throws [MalformedAvro] for anything but exactly one record of the schema.
    public T decode(byte[] bytes) {
        return reader.decode(bytes);
    }
}
