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

/// Changes facts of a referral, and what clinicians judge.
@RestController
@RequestMapping(
        path = "/api/v1/referrals/{id}",
        consumes = APPLICATION_JSON_VALUE,
        produces = APPLICATION_JSON_VALUE)
class ChangeApi {

    private final Changes changes;

    ChangeApi(Changes changes) {
        this.changes = changes;
    }

    @PostMapping("/information")
    @Allowed(to = Action.SUPPLY_INFORMATION)
    ResponseEntity<String> information(
            @PathVariable String id, IdempotencyKey key, Caller by, @RequestBody JsonBody body) {
        return changes.change(id, key, by, body, ChangeReader::information);
    }

    @PostMapping("/injection-results")
    @Allowed(to = Action.RECORD_INJECTION_RESULT)
    ResponseEntity<String> injectionResult(
            @PathVariable String id, IdempotencyKey key, Caller by, @RequestBody JsonBody body) {
        return changes.change(id, key, by, body, ChangeReader::injectionResult);
    }

    @PostMapping("/return")
    @Allowed(to = Action.RETURN_WITH_ADVICE)
    ResponseEntity<String> giveBack(
            @PathVariable String id, IdempotencyKey key, Caller by, @RequestBody JsonBody body) {
        return changes.change(id, key, by, body, ChangeReader::giveBack);
    }

    @PostMapping("/override")
    @Allowed(to = Action.OVERRIDE_TRIAGE)
    ResponseEntity<String> override(
            @PathVariable("id") String id,
            IdempotencyKey key,
            Caller author,
            @RequestBody JsonBody body) {
        return changes.change(id, key, author, body, ChangeReader::override);
    }

    @PostMapping("/red-flag-clearances")
    @Allowed(to = Action.CLEAR_RED_FLAG)
    ResponseEntity<String> clearRedFlag(
            @PathVariable("id") String id,
            IdempotencyKey key,
            Caller author,
            @RequestBody JsonBody body) {
        return changes.change(id, key, author, body, ChangeReader::clearance);
    }

    @PostMapping("/cancel")
    @Allowed(to = Action.CANCEL)
    ResponseEntity<String> cancel(
            @PathVariable String id, IdempotencyKey key, Caller by, @RequestBody JsonBody body) {
        return changes.change(id, key, by, body, ChangeReader::cancellation);
    }

    /// What a practice said by phone or fax.
    @PostMapping("/information/entered")
    @Allowed(to = Action.ENTER)
    ResponseEntity<String> enteredInformation(
            @PathVariable String id, IdempotencyKey key, Caller by, @RequestBody JsonBody body) {
        return changes.change(id, key, by, body, ChangeReader::information);
    }

    /// A practice, or the patient, cancels by phone.
    @PostMapping("/cancel/entered")
    @Allowed(to = Action.ENTER)
    ResponseEntity<String> enteredCancellation(
            @PathVariable String id, IdempotencyKey key, Caller by, @RequestBody JsonBody body) {
        return changes.change(id, key, by, body, ChangeReader::cancellation);
    }
}
