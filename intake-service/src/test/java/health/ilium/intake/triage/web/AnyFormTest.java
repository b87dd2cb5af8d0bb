package health.ilium.intake.triage.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.contract.TriageRequested;
import health.ilium.intake.triage.AskedFacts;
import health.ilium.intake.triage.avro.AvroTriageRequest;
import health.ilium.intake.wire.json.JsonBody;
import health.ilium.intake.wire.json.Moments;
import health.ilium.intake.wire.json.Reading;
import health.ilium.schemas.avro.PlainAvro;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Hostile forms: whatever a body says, it is either refused with faults that point into it, or
/// read, written for triage and read back unchanged.
class AnyFormTest {

    private static final int FORMS = 20_000;
    private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final FormReader reader = new FormReader(new Moments(NOW));
    private final PlainAvro<TriageRequested> avro =
            new PlainAvro<>(TriageRequested.class, TriageRequested.getClassSchema());

    @Test
    void anyFormIsEitherReadOrRefused() throws IOException {
        var form = goodForm();
        var random = new Random(20261123);
        int read = 0;
        for (int i = 0; i < FORMS; i++) {
            var hostile = form.deepCopy();
            new HostileJson(random).spoil(hostile, 1 + random.nextInt(4));
            read += read(hostile);
        }
        assertThat(read).isBetween(FORMS / 20, FORMS - FORMS / 20);
    }

    private int read(ObjectNode form) {
        return switch (Reading.of(new JsonBody(form), reader::read)) {
            case Reading.Rejected<AskedFacts>(var faults) -> {
                assertThat(faults).isNotEmpty();
                yield 0;
            }
            case Reading.Read<AskedFacts>(var facts) -> {
                var request = AvroTriageRequest.dryRun(NOW, TODAY, facts);
                assertThat(avro.decode(avro.encode(request))).isEqualTo(request);
                yield 1;
            }
        };
    }

    /// The clinical part of the sample submission, with the patient that a dry run knows.
    private static ObjectNode goodForm() throws IOException {
        try (var file = AnyFormTest.class.getClassLoader().getResourceAsStream("submission.json")) {
            var submission = JsonMapper.shared().readTree(file.readAllBytes());
            var form = JsonMapper.shared().createObjectNode();
            form.set("clinical", submission.get("clinical"));
            form.putObject("patient")
                    .put("birthDate", "1974-03-02")
                    .put("sex", "FEMALE")
                    .putObject("insurance")
                    .put("payer", "Medicare");
            return form;
        }
    }
}
