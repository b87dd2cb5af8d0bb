package health.ilium.triage.decision.web;

import health.ilium.contract.TriageDecision;
import health.ilium.contract.TriageRequested;
import health.ilium.schemas.avro.PlainAvro;
import health.ilium.triage.assessment.Assessing;
import health.ilium.triage.assessment.Explaining;
import health.ilium.triage.decision.avro.DecisionRecords;
import health.ilium.triage.decision.avro.Pictures;
import health.ilium.triage.policy.Policies;
import java.time.InstantSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Answers what would be decided, stores nothing. Both bodies are plain Avro binary, so both sides
/// must hold the same version of the contract; a header says which.
@RestController
class DryRuns {

    static final String AVRO = "avro/binary";
    static final String FINGERPRINT = "Schema-Fingerprint";

    private final Policies policies;
    private final Explaining explaining;
    private final InstantSource clock;
    private final PlainAvro<TriageRequested> requests =
            new PlainAvro<>(TriageRequested.class, TriageRequested.getClassSchema());
    private final PlainAvro<TriageDecision> decisions =
            new PlainAvro<>(TriageDecision.class, TriageDecision.getClassSchema());

    DryRuns(Policies policies, Explaining explaining, InstantSource clock) {
        this.policies = policies;
        this.explaining = explaining;
        this.clock = clock;
    }

    @PostMapping(path = "/internal/dry-runs", consumes = AVRO, produces = AVRO)
    ResponseEntity<byte[]> dryRun(
            @RequestHeader(FINGERPRINT) String fingerprint, @RequestBody byte[] body) {
        if (!fingerprint.equalsIgnoreCase(requests.fingerprint())) {
            throw new OtherContract();
        }
        var request = requests.decode(body);
        var policy = policies.inForce(clock.instant());
        var assessment = Assessing.assess(Pictures.of(request), policy);
        var decision = explaining.explain(assessment, request.getPayer());
        return ResponseEntity.ok()
                .header(FINGERPRINT, decisions.fingerprint())
                .body(decisions.encode(DecisionRecords.of(decision)));
    }
}
