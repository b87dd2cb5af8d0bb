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

/// What people of the practice do with a case beside deciding it.
@RestController
@RequestMapping(
        path = "/api/v1/referrals/{id}",
        consumes = APPLICATION_JSON_VALUE,
        produces = APPLICATION_JSON_VALUE)
class CaseWorkApi {

    private final Changes changes;
    private final AttemptReader attempts;

    CaseWorkApi(Changes changes, AttemptReader attempts) {
        this.changes = changes;
        this.attempts = attempts;
    }

    @PostMapping("/claim")
    @Allowed(to = Action.WORK)
    ResponseEntity<String> claim(
            @PathVariable String id, IdempotencyKey key, Caller by, @RequestBody JsonBody body) {
        return changes.change(id, key, by, body, CaseWorkReader::claim);
    }

    @PostMapping("/release")
    @Allowed(to = Action.WORK)
    ResponseEntity<String> release(
            @PathVariable String id, IdempotencyKey key, Caller by, @RequestBody JsonBody body) {
        return changes.change(id, key, by, body, CaseWorkReader::release);
    }

    @PostMapping("/snooze")
    @Allowed(to = Action.WORK)
    ResponseEntity<String> snooze(
            @PathVariable String id, IdempotencyKey key, Caller by, @RequestBody JsonBody body) {
        return changes.change(id, key, by, body, CaseWorkReader::snooze);
    }

    @PostMapping("/notes")
    @Allowed(to = Action.WORK)
    ResponseEntity<String> note(
            @PathVariable String id, IdempotencyKey key, Caller by, @RequestBody JsonBody body) {
        return changes.change(id, key, by, body, CaseWorkReader::note);
    }

    @PostMapping("/note-withdrawals")
    @Allowed(to = Action.WORK)
    ResponseEntity<String> withdrawNote(
            @PathVariable String id, IdempotencyKey key, Caller by, @RequestBody JsonBody body) {
        return changes.change(id, key, by, body, CaseWorkReader::withdrawNote);
    }

    @PostMapping("/contact-attempts")
    @Allowed(to = Action.WORK)
    ResponseEntity<String> contactAttempt(
            @PathVariable String id, IdempotencyKey key, Caller by, @RequestBody JsonBody body) {
        return changes.change(id, key, by, body, attempts::read);
    }

    @PostMapping("/contact-details")
    @Allowed(to = Action.CORRECT_CONTACT)
    ResponseEntity<String> contactDetails(
            @PathVariable String id, IdempotencyKey key, Caller by, @RequestBody JsonBody body) {
        return changes.change(id, key, by, body, CaseWorkReader::contactDetails);
    }

    @PostMapping("/escalation-acknowledgements")
    @Allowed(to = Action.WORK)
    ResponseEntity<String> acknowledge(
            @PathVariable String id, IdempotencyKey key, Caller by, @RequestBody JsonBody body) {
        return changes.change(id, key, by, body, CaseWorkReader::acknowledge);
    }

    @PostMapping("/duplicate")
    @Allowed(to = Action.MARK_DUPLICATE)
    ResponseEntity<String> duplicate(
            @PathVariable String id, IdempotencyKey key, Caller by, @RequestBody JsonBody body) {
        return changes.change(id, key, by, body, CaseWorkReader::duplicate);
    }

    @PostMapping("/no-duplicate")
    @Allowed(to = Action.MARK_DUPLICATE)
    ResponseEntity<String> noDuplicate(
            @PathVariable String id, IdempotencyKey key, Caller by, @RequestBody JsonBody body) {
        return changes.change(id, key, by, body, CaseWorkReader::noDuplicate);
    }
}
