package health.ilium.intake.referral.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import health.ilium.intake.access.Action;
import health.ilium.intake.access.Caller;
import health.ilium.intake.access.web.Allowed;
import health.ilium.intake.idempotency.IdempotencyKey;
import health.ilium.intake.wire.json.JsonBody;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Records what came of a case.
@RestController
@RequestMapping(
        path = "/api/v1/referrals/{id}",
        consumes = APPLICATION_JSON_VALUE,
        produces = APPLICATION_JSON_VALUE)
class OutcomeApi {

    private final Changes changes;

    OutcomeApi(Changes changes) {
        this.changes = changes;
    }

    @PostMapping("/consult-outcomes")
    @Allowed(to = Action.RECORD_CONSULT_OUTCOME)
    ResponseEntity<String> consultOutcome(
            @PathVariable String id, IdempotencyKey key, Caller by, @RequestBody JsonBody body) {
        return changes.change(id, key, by, body, OutcomeReader::consultOutcome);
    }

    @PostMapping("/fusions")
    @Allowed(to = Action.RECORD_CONSULT_OUTCOME)
    ResponseEntity<String> fusion(
            @PathVariable String id, IdempotencyKey key, Caller by, @RequestBody JsonBody body) {
        return changes.change(id, key, by, body, OutcomeReader::fusion);
    }

    @PostMapping("/report")
    @Allowed(to = Action.SEND_REPORT)
    ResponseEntity<String> report(
            @PathVariable String id, IdempotencyKey key, Caller by, @RequestBody JsonBody body) {
        return changes.change(id, key, by, body, OutcomeReader::report);
    }

    @PostMapping("/report-acknowledgements")
    @Allowed(to = Action.ACKNOWLEDGE_REPORT)
    ResponseEntity<String> acknowledgement(
            @PathVariable String id, IdempotencyKey key, Caller by, @RequestBody JsonBody body) {
        return changes.change(id, key, by, body, OutcomeReader::acknowledgement);
    }
}
