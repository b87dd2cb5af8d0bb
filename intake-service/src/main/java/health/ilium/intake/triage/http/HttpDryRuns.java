package health.ilium.intake.triage.http;

import health.ilium.contract.TriageRequested;
import health.ilium.intake.clinical.ClinicalPicture;
import health.ilium.intake.submission.Sex;
import health.ilium.intake.triage.DryRuns;
import health.ilium.intake.triage.PracticeDay;
import health.ilium.intake.triage.TriageDecision;
import health.ilium.intake.triage.avro.AvroTriageDecision;
import health.ilium.intake.triage.avro.AvroTriageRequest;
import health.ilium.intake.wire.ServiceToken;
import health.ilium.schemas.avro.MalformedAvro;
import health.ilium.schemas.avro.PlainAvro;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Sends the same request that a real referral puts on Kafka, as bare Avro binary.
@Component
class HttpDryRuns implements DryRuns {

    private static final Logger LOG = LoggerFactory.getLogger(HttpDryRuns.class);
    private static final int OK = 200;

    private final PlainAvro<TriageRequested> requests =
            new PlainAvro<>(TriageRequested.class, TriageRequested.getClassSchema());
    private final PlainAvro<health.ilium.contract.TriageDecision> decisions =
            new PlainAvro<>(
                    health.ilium.contract.TriageDecision.class,
                    health.ilium.contract.TriageDecision.getClassSchema());
    private final HttpClient http;
    private final TriageAddress address;
    private final ServiceToken token;

    HttpDryRuns(TriageAddress address, ServiceToken token) {
        this.address = address;
        this.token = token;
        this.http = HttpClient.newBuilder().connectTimeout(address.dryRunTimeout()).build();
    }

    @Override
    public Optional<TriageDecision> decide(
            @Nullable LocalDate birthDate, Sex sex, ClinicalPicture clinical, Instant now) {
        try {
            HttpResponse<byte[]> response =
                    http.send(
                            request(
                                    AvroTriageRequest.dryRun(
                                            now, PracticeDay.of(now), birthDate, sex, clinical)),
                            BodyHandlers.ofByteArray());
            if (response.statusCode() == OK) {
                return Optional.of(AvroTriageDecision.read(decisions.decode(response.body())));
            }
            LOG.warn("Triage answered a dry run with {}", response.statusCode());
        } catch (MalformedAvro otherContract) {
            LOG.warn("Triage answered a dry run with something else than a decision");
        } catch (IOException unreachable) {
            LOG.warn(
                    "Triage cannot be reached for a dry run: {}", unreachable.getClass().getName());
        } catch (InterruptedException shuttingDown) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private HttpRequest request(TriageRequested request) {
        return HttpRequest.newBuilder(address.triageUrl().resolve("/internal/dry-runs"))
                .timeout(address.dryRunTimeout())
                .header("Authorization", "Bearer " + token.value())
                .header("Content-Type", "avro/binary")
                .header("Accept", "avro/binary")
                .header("Schema-Fingerprint", requests.fingerprint())
                .POST(BodyPublishers.ofByteArray(requests.encode(request)))
                .build();
    }
}
