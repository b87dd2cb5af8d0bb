package health.ilium.triage.decision.jdbc;

import health.ilium.contract.TriageRequested;
import health.ilium.delivery.consuming.ImpossibleContent;
import health.ilium.schemas.avro.MalformedAvro;
import health.ilium.schemas.avro.PlainAvroReader;
import health.ilium.triage.assessment.facts.ClinicalPicture;
import health.ilium.triage.decision.Snapshot;
import health.ilium.triage.decision.StoredInputs;
import health.ilium.triage.decision.avro.Pictures;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads a snapshot with the schema it was written with, as today's request.
@Component
class AvroInputs implements StoredInputs {

    private final JdbcClient jdbc;
    private final Map<String, PlainAvroReader<TriageRequested>> readers = new ConcurrentHashMap<>();

    AvroInputs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<ClinicalPicture> picture(Snapshot snapshot) {
        var reader = readers.computeIfAbsent(snapshot.schema(), this::reader);
        if (reader == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Pictures.of(reader.decode(snapshot.content().array())));
        } catch (MalformedAvro | ImpossibleContent unreadable) {
            return Optional.empty();
        }
    }

    /// Null when the schema is not kept here or too old for today's request.
    private @Nullable PlainAvroReader<TriageRequested> reader(String fingerprint) {
        try {
            return jdbc.sql("select schema::text from avro_schema where fingerprint = ?")
                    .param(fingerprint)
                    .query(String.class)
                    .optional()
                    .map(AvroInputs::reading)
                    .orElse(null);
        } catch (AvroRuntimeException tooOld) {
            return null;
        }
    }

    private static PlainAvroReader<TriageRequested> reading(String written) {
        return new PlainAvroReader<>(
                TriageRequested.class,
                new Schema.Parser().parse(written),
                TriageRequested.getClassSchema());
    }
}
