package health.ilium.intake.triage.http;

import health.ilium.contract.TriageDecision;
import health.ilium.contract.TriageRequested;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;

/// Avro binary without framing: both services have the same version of the contract.
final class AvroBinary {

    /// CRC-64-AVRO of the schema of a request, lower-case hex.
    static final String FINGERPRINT =
            HexFormat.of()
                    .toHexDigits(
                            SchemaNormalization.parsingFingerprint64(
                                    TriageRequested.getClassSchema()));

    private AvroBinary() {}

    static byte[] of(TriageRequested request) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        new SpecificDatumWriter<>(TriageRequested.class).write(request, encoder);
        encoder.flush();
        return bytes.toByteArray();
    }

    static TriageDecision decision(byte[] bytes) throws IOException {
        return new SpecificDatumReader<>(TriageDecision.class)
                .read(null, DecoderFactory.get().binaryDecoder(bytes, null));
    }
}
