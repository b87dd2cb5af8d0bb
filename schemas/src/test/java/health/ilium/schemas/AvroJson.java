package health.ilium.schemas;

import health.ilium.schemas.avro.ContractModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificRecord;

/// Avro's JSON of an event: another way to say what the binary says.
public final class AvroJson {

    private AvroJson() {}

    public static String of(SpecificRecord event) {
        var json = new ByteArrayOutputStream();
        try {
            var encoder = EncoderFactory.get().jsonEncoder(event.getSchema(), json);
            ContractModel.writer(event.getSchema()).write(event, encoder);
            encoder.flush();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return json.toString(StandardCharsets.UTF_8);
    }
}
