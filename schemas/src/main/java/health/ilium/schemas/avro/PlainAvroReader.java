package health.ilium.schemas.avro;

import java.io.IOException;
import org.apache.avro.Schema;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificRecord;

/// Reads Avro binary without any frame that may have been written with an older version of the
/// schema. May be shared between threads.
///
/// @param <T> type of the records
public final class PlainAvroReader<T extends SpecificRecord> {

    private final Class<T> type;
    private final DatumReader<SpecificRecord> reader;

    /// Throws [org.apache.avro.AvroRuntimeException] when no record of `written` can be read as one
    /// of `wanted`.
    public PlainAvroReader(Class<T> type, Schema written, Schema wanted) {
        this.type = type;
        this.reader = ContractModel.reader(written, wanted);
    }

    /// Throws [MalformedAvro] for anything but exactly one record.
    public T decode(byte[] bytes) {
        try {
            var decoder = DecoderFactory.get().binaryDecoder(bytes, null);
            var event = type.cast(reader.read(null, decoder));
            if (decoder.isEnd()) {
                return event;
            }
        } catch (IOException | RuntimeException e) {
            throw new MalformedAvro("not a " + type.getSimpleName(), e);
        }
        throw new MalformedAvro("more than a " + type.getSimpleName());
    }
}
