package health.ilium.intake.triage.web;

import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import health.ilium.intake.access.Action;
import health.ilium.intake.access.web.Allowed;
import health.ilium.intake.triage.AskedFacts;
import health.ilium.intake.triage.DryRuns;
import health.ilium.intake.triage.TriageDecision;
import health.ilium.intake.wire.ApiJson;
import health.ilium.intake.wire.Problem;
import health.ilium.intake.wire.json.JsonBody;
import health.ilium.intake.wire.json.Moments;
import health.ilium.intake.wire.json.Reading;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// Tells where a form that is still being filled in would go. Stores nothing.
@RestController
class DryRunApi {

    private final JsonMapper json = ApiJson.mapper().build();
    private final DryRuns dryRuns;
    private final InstantSource clock;

    DryRunApi(DryRuns dryRuns, InstantSource clock) {
        this.dryRuns = dryRuns;
        this.clock = clock;
    }

    @PostMapping(
            path = "/api/v1/triage/dry-run",
            consumes = APPLICATION_JSON_VALUE,
            produces = APPLICATION_JSON_VALUE)
    @Allowed(to = Action.DRY_RUN)
    ResponseEntity<String> dryRun(@RequestBody JsonBody body) {
        Instant now = clock.instant();
        return switch (Reading.of(body, new FormReader(new Moments(now))::read)) {
            case Reading.Rejected<AskedFacts> rejected ->
                    Problem.validation(rejected.faults()).entity();
            case Reading.Read<AskedFacts>(AskedFacts facts) -> decided(facts, now);
        };
    }

    private ResponseEntity<String> decided(AskedFacts facts, Instant now) {
        return dryRuns.decide(facts, now)
                .map(this::found)
                .orElseGet(
                        () ->
                                Problem.unavailable(
                                                "TRIAGE_UNAVAILABLE",
                                                "Triage is not available now. Submitting works"
                                                        + " all the same.")
                                        .entity());
    }

    private ResponseEntity<String> found(TriageDecision decision) {
        return ResponseEntity.ok()
                .contentType(APPLICATION_JSON)
                .body(json.writeValueAsString(decision));
    }
}
