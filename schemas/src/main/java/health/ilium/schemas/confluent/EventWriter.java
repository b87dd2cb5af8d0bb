package health.ilium.schemas.confluent;

import health.ilium.schemas.avro.ContractModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.avro.Schema;
import org.apache.avro.io.DatumWriter;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificRecord;

/// Writes events of one schema under its id. May be shared between threads.
final class EventWriter {

    private final String name;
    private final byte[] header;
    private final DatumWriter<SpecificRecord> writer;

    EventWriter(Schema schema, int id) {
        name = schema.getFullName();
        header = WireFormat.header(id);
        writer = ContractModel.writer(schema);
    }

    byte[] write(SpecificRecord event) {
        var bytes = new ByteArrayOutputStream(512);
        bytes.writeBytes(header);
        try {
            writer.write(event, EncoderFactory.get().directBinaryEncoder(bytes, null));
        } catch (IOException | RuntimeException e) {
            throw new UnwritableRecord("Not a complete " + name, e);
        }
        return bytes.toByteArray();
    }
}
