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

/// Books, moves and cancels appointments, and says whether the patient came.
@RestController
@RequestMapping(
        path = "/api/v1/referrals/{id}",
        consumes = APPLICATION_JSON_VALUE,
        produces = APPLICATION_JSON_VALUE)
class AppointmentApi {

    private final Changes changes;

    AppointmentApi(Changes changes) {
        this.changes = changes;
    }

    @PostMapping("/appointments")
    @Allowed(to = Action.SCHEDULE)
    ResponseEntity<String> book(
            @PathVariable String id, IdempotencyKey key, Caller by, @RequestBody JsonBody body) {
        return changes.change(id, key, by, body, AppointmentReader::book);
    }

    @PostMapping("/appointments/{appointment}/move")
    @Allowed(to = Action.SCHEDULE)
    ResponseEntity<String> move(
            @PathVariable String id,
            @PathVariable String appointment,
            IdempotencyKey key,
            Caller by,
            @RequestBody JsonBody body) {
        return changes.change(
                id,
                key,
                by,
                body,
                (asking, fields) -> AppointmentReader.move(appointment, asking, fields));
    }

    @PostMapping("/appointments/{appointment}/cancel")
    @Allowed(to = Action.SCHEDULE)
    ResponseEntity<String> cancel(
            @PathVariable String id,
            @PathVariable String appointment,
            IdempotencyKey key,
            Caller by,
            @RequestBody JsonBody body) {
        return changes.change(
                id,
                key,
                by,
                body,
                (asking, fields) -> AppointmentReader.cancel(appointment, asking, fields));
    }

    @PostMapping("/appointments/{appointment}/no-show")
    @Allowed(to = Action.SCHEDULE)
    ResponseEntity<String> noShow(
            @PathVariable String id,
            @PathVariable String appointment,
            IdempotencyKey key,
            Caller by,
            @RequestBody JsonBody body) {
        return changes.change(
                id,
                key,
                by,
                body,
                (asking, fields) -> AppointmentReader.noShow(appointment, asking, fields));
    }

    @PostMapping("/appointments/{appointment}/visit")
    @Allowed(to = Action.SCHEDULE)
    ResponseEntity<String> visit(
            @PathVariable String id,
            @PathVariable String appointment,
            IdempotencyKey key,
            Caller by,
            @RequestBody JsonBody body) {
        return changes.change(
                id,
                key,
                by,
                body,
                (asking, fields) -> AppointmentReader.visit(appointment, asking, fields));
    }
}
