package health.ilium.intake.referral.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import health.ilium.intake.access.Action;
import health.ilium.intake.access.Caller;
import health.ilium.intake.access.web.Allowed;
import health.ilium.intake.idempotency.IdempotencyKey;
import health.ilium.intake.idempotency.web.OncePerKey;
import health.ilium.intake.referral.ChangingReferrals;
import health.ilium.intake.referral.ReferralCommand.OnVersion;
import health.ilium.intake.wire.Problem;
import health.ilium.intake.wire.json.Fields;
import health.ilium.intake.wire.json.JsonBody;
import health.ilium.intake.wire.json.Moments;
import health.ilium.intake.wire.json.Reading;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Changes a referral, once per key. Answers 200 with the new version.
@RestController
@RequestMapping(
        path = "/api/v1/referrals/{id}",
        consumes = APPLICATION_JSON_VALUE,
        produces = APPLICATION_JSON_VALUE)
class ChangeApi {

    private final ChangingReferrals changing;
    private final OncePerKey once;
    private final OutcomeReplies replies;
    private final InstantSource clock;

    ChangeApi(
            ChangingReferrals changing,
            OncePerKey once,
            OutcomeReplies replies,
            InstantSource clock) {
        this.changing = changing;
        this.once = once;
        this.replies = replies;
        this.clock = clock;
    }

    @PostMapping("/information")
    @Allowed(to = Action.SUPPLY_INFORMATION)
    ResponseEntity<String> information(
            @PathVariable String id, IdempotencyKey key, Caller by, @RequestBody JsonBody body) {
        return changed(id, key, by, body, ChangeReader::information);
    }

    @PostMapping("/injection-results")
    @Allowed(to = Action.RECORD_INJECTION_RESULT)
    ResponseEntity<String> injectionResult(
            @PathVariable String id, IdempotencyKey key, Caller by, @RequestBody JsonBody body) {
        return changed(id, key, by, body, ChangeReader::injectionResult);
    }

    @PostMapping("/return")
    @Allowed(to = Action.RETURN_WITH_ADVICE)
    ResponseEntity<String> giveBack(
            @PathVariable String id, IdempotencyKey key, Caller by, @RequestBody JsonBody body) {
        return changed(id, key, by, body, ChangeReader::giveBack);
    }

    @PostMapping("/override")
    @Allowed(to = Action.OVERRIDE_TRIAGE)
    ResponseEntity<String> override(
            @PathVariable("id") String id,
            IdempotencyKey key,
            Caller author,
            @RequestBody JsonBody body) {
        return changed(id, key, author, body, ChangeReader::override);
    }

    @PostMapping("/red-flag-clearances")
    @Allowed(to = Action.CLEAR_RED_FLAG)
    ResponseEntity<String> clearRedFlag(
            @PathVariable("id") String id,
            IdempotencyKey key,
            Caller author,
            @RequestBody JsonBody body) {
        return changed(id, key, author, body, ChangeReader::clearance);
    }

    @PostMapping("/cancel")
    @Allowed(to = Action.CANCEL)
    ResponseEntity<String> cancel(
            @PathVariable String id, IdempotencyKey key, Caller by, @RequestBody JsonBody body) {
        return changed(id, key, by, body, ChangeReader::cancellation);
    }

    private ResponseEntity<String> changed(
            String id,
            IdempotencyKey key,
            Caller by,
            JsonBody body,
            BiFunction<ChangeReader, Fields, OnVersion> command) {
        UUID referral = ReferralIds.parse(id).orElse(null);
        if (referral == null) {
            return Problem.notFound().entity();
        }
        Moments moments = new Moments(clock.instant());
        ChangeReader reader = new ChangeReader(body, Actors.of(by), moments);
        return switch (Reading.of(body, fields -> command.apply(reader, fields))) {
            case Reading.Rejected<OnVersion> rejected ->
                    Problem.validation(rejected.faults()).entity();
            case Reading.Read<OnVersion>(OnVersion asked) ->
                    once.answer(key, body, () -> replies.to(changing.change(referral, asked)));
        };
    }
}
