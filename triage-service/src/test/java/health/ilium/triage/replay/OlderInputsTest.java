package health.ilium.triage.replay;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.contract.TriageRequested;
import health.ilium.schemas.avro.PlainAvro;
import health.ilium.triage.decision.avro.LikelyRequests;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Rows written under the schema of release 0.1.0, which knew neither `office` nor `payer`.
@ReplayTest
class OlderInputsTest {

    @Autowired private Archive archive;
    @Autowired private ReplaySteps steps;
    @Autowired private JdbcClient jdbc;

    private final PlainAvro<TriageRequested> today =
            new PlainAvro<>(TriageRequested.class, TriageRequested.getClassSchema());

    @Test
    void inputWrittenBeforeOfficeAndPayerExistedIsReadAsBefore() throws IOException {
        var before = released();
        assertThat(before.getField("office")).isNull();
        assertThat(before.getField("payer")).isNull();
        archive.clear();
        var likely = new LikelyRequests(1);
        var requests = List.of(likely.next(), likely.next(), likely.next());
        archive.decide(requests);
        for (var request : requests) {
            rewrite(request, before);
        }
        keep(before);

        var progress = steps.progress(steps.replayed(Archive.SHIPPED, ReplayFilter.NONE));
        assertThat(progress.done()).isEqualTo(3);
        assertThat(progress.unreadable()).isZero();
        assertThat(progress.changed()).isZero();
    }

    private void rewrite(TriageRequested request, Schema before) throws IOException {
        byte[] bytes = bytes(today.encode(request), before);
        assertThat(bytes).hasSizeLessThan(today.encode(request).length);
        store(request.getReferralId(), bytes, fingerprint(before));
    }

    private void store(UUID referral, byte[] input, String schema) {
        jdbc.sql("update decision set input = ?, input_schema = ? where referral_id = ?")
                .params(input, schema, referral)
                .update();
    }

    private void keep(Schema schema) {
        jdbc.sql("insert into avro_schema (fingerprint, schema) values (?, ?::jsonb)")
                .params(fingerprint(schema), schema.toString())
                .update();
    }

    private static byte[] bytes(byte[] written, Schema before) throws IOException {
        var record =
                new GenericDatumReader<>(plain(TriageRequested.getClassSchema()), plain(before))
                        .read(null, DecoderFactory.get().binaryDecoder(written, null));
        var bytes = new ByteArrayOutputStream();
        new GenericDatumWriter<>(plain(before))
                .write(record, EncoderFactory.get().directBinaryEncoder(bytes, null));
        return bytes.toByteArray();
    }

    /// Days as numbers and ids as text, so that no conversion is needed.
    private static Schema plain(Schema schema) {
        return new Schema.Parser().parse(schema.toString().replace("\"logicalType\"", "\"was\""));
    }

    private static Schema released() throws IOException {
        return new Schema.Parser()
                .parse(
                        Path.of("../schemas/released/0.1.0/triage-requests/TriageRequested.avsc")
                                .toFile());
    }

    private static String fingerprint(Schema schema) {
        return "%016x".formatted(SchemaNormalization.parsingFingerprint64(schema));
    }
}
