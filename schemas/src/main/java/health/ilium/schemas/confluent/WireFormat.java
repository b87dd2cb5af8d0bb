package health.ilium.schemas.confluent;

import java.nio.ByteBuffer;

/// A record's bytes: a zero, the schema's id in four bytes, the event in Avro binary.
final class WireFormat {

    static final int HEADER = 5;

    private static final byte MAGIC = 0;

    private WireFormat() {}

    static byte[] header(int id) {
        return ByteBuffer.allocate(HEADER).put(MAGIC).putInt(id).array();
    }

    static int id(byte[] bytes) {
        if (bytes.length < HEADER) {
            throw new UnreadableRecord("Only " + bytes.length + " bytes, no schema id");
        }
        if (bytes[0] != MAGIC) {
            throw new UnreadableRecord("Does not begin with a zero and a schema id");
        }
        var id = ByteBuffer.wrap(bytes).getInt(1);
        if (id <= 0) {
            throw new UnreadableRecord("No schema can have the id " + id);
        }
        return id;
    }
}
