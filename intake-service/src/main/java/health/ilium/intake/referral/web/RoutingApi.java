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

/// Sends referrals where people decide.
@RestController
@RequestMapping(
        path = "/api/v1/referrals/{id}",
        consumes = APPLICATION_JSON_VALUE,
        produces = APPLICATION_JSON_VALUE)
class RoutingApi {

    private final Changes changes;

    RoutingApi(Changes changes) {
        this.changes = changes;
    }

    @PostMapping("/accept")
    @Allowed(to = Action.ACCEPT)
    ResponseEntity<String> accept(
            @PathVariable String id, IdempotencyKey key, Caller by, @RequestBody JsonBody body) {
        return changes.change(id, key, by, body, RoutingReader::accept);
    }

    @PostMapping("/information-requests")
    @Allowed(to = Action.REQUEST_INFORMATION)
    ResponseEntity<String> requestInformation(
            @PathVariable String id, IdempotencyKey key, Caller by, @RequestBody JsonBody body) {
        return changes.change(id, key, by, body, RoutingReader::requestInformation);
    }

    @PostMapping("/decline")
    @Allowed(to = Action.DECLINE)
    ResponseEntity<String> decline(
            @PathVariable String id, IdempotencyKey key, Caller by, @RequestBody JsonBody body) {
        return changes.change(id, key, by, body, RoutingReader::decline);
    }

    @PostMapping("/resubmit")
    @Allowed(to = Action.RESUBMIT)
    ResponseEntity<String> resubmit(
            @PathVariable String id, IdempotencyKey key, Caller by, @RequestBody JsonBody body) {
        return changes.change(id, key, by, body, RoutingReader::resubmit);
    }

    @PostMapping("/reopen")
    @Allowed(to = Action.REOPEN)
    ResponseEntity<String> reopen(
            @PathVariable String id, IdempotencyKey key, Caller by, @RequestBody JsonBody body) {
        return changes.change(id, key, by, body, RoutingReader::reopen);
    }
}
