package health.ilium.intake.triage.http;

import health.ilium.contract.TriageRequested;
import health.ilium.intake.calendar.PracticeDay;
import health.ilium.intake.neighbours.http.Neighbour;
import health.ilium.intake.neighbours.http.Neighbours;
import health.ilium.intake.triage.AskedFacts;
import health.ilium.intake.triage.DryRuns;
import health.ilium.intake.triage.TriageDecision;
import health.ilium.intake.triage.avro.AvroTriageDecision;
import health.ilium.intake.triage.avro.AvroTriageRequest;
import health.ilium.schemas.avro.MalformedAvro;
import health.ilium.schemas.avro.PlainAvro;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Sends the same request that a real referral puts on Kafka, as bare Avro binary.
@Component
class HttpDryRuns implements DryRuns {

    private static final Logger LOG = LoggerFactory.getLogger(HttpDryRuns.class);

    private final PlainAvro<TriageRequested> requests =
            new PlainAvro<>(TriageRequested.class, TriageRequested.getClassSchema());
    private final PlainAvro<health.ilium.contract.TriageDecision> decisions =
            new PlainAvro<>(
                    health.ilium.contract.TriageDecision.class,
                    health.ilium.contract.TriageDecision.getClassSchema());
    private final Neighbour triage;

    HttpDryRuns(TriageAddress address, Neighbours neighbours) {
        this.triage = neighbours.at("Triage", address.triageUrl(), address.dryRunTimeout());
    }

    @Override
    public Optional<TriageDecision> decide(AskedFacts facts, Instant now) {
        TriageRequested request = AvroTriageRequest.dryRun(now, PracticeDay.of(now), facts);
        return triage.ask(request(request)).flatMap(this::decision);
    }

    private HttpRequest request(TriageRequested request) {
        return triage.request("/internal/dry-runs")
                .header("Content-Type", "avro/binary")
                .header("Accept", "avro/binary")
                .header("Schema-Fingerprint", requests.fingerprint())
                .POST(BodyPublishers.ofByteArray(requests.encode(request)))
                .build();
    }

    private Optional<TriageDecision> decision(byte[] answer) {
        try {
            return Optional.of(AvroTriageDecision.read(decisions.decode(answer)));
        } catch (MalformedAvro otherContract) {
            LOG.warn("Triage answered a dry run with something else than a decision");
            return Optional.empty();
        }
    }
}
