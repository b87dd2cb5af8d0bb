package health.ilium.schemas.confluent;

import java.io.IOException;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DecoderFactory;

/// Reads what was written under one schema id. May be shared between threads.
///
/// @param event schema of what comes out
/// @param reader from the writer's schema to that one
record EventReader(Schema event, DatumReader<? extends IndexedRecord> reader) {

    IndexedRecord read(byte[] bytes) {
        var body = bytes.length - WireFormat.HEADER;
        try {
            var decoder = DecoderFactory.get().binaryDecoder(bytes, WireFormat.HEADER, body, null);
            var record = reader.read(null, decoder);
            if (decoder.isEnd()) {
                return record;
            }
        } catch (IOException | RuntimeException e) {
            throw new UnreadableRecord("Not a " + event.getFullName(), e);
        }
        throw new UnreadableRecord("Bytes left after a " + event.getFullName());
    }
}
