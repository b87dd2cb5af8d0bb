package health.ilium.intake.referral.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import health.ilium.intake.access.Action;
import health.ilium.intake.access.Caller;
import health.ilium.intake.access.web.Allowed;
import health.ilium.intake.idempotency.IdempotencyKey;
import health.ilium.intake.wire.json.JsonBody;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Takes in what staff took by phone or read off a fax.
@RestController
class EnteringApi {

    private final EnteringReferrals entering;

    EnteringApi(EnteringReferrals entering) {
        this.entering = entering;
    }

    @PostMapping(
            path = "/api/v1/referrals/entered",
            consumes = APPLICATION_JSON_VALUE,
            produces = APPLICATION_JSON_VALUE)
    @Allowed(to = Action.ENTER)
    ResponseEntity<String> enter(IdempotencyKey key, Caller caller, @RequestBody JsonBody body) {
        return entering.enter(key, caller, body);
    }
}
