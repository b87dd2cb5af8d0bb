package health.ilium.intake.referral.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import health.ilium.intake.access.Action;
import health.ilium.intake.access.Caller;
import health.ilium.intake.access.web.Allowed;
import health.ilium.intake.idempotency.IdempotencyKey;
import health.ilium.intake.idempotency.web.OncePerKey;
import health.ilium.intake.people.Practices;
import health.ilium.intake.referral.SubmittingReferrals;
import health.ilium.intake.wire.Problem;
import health.ilium.intake.wire.Reply;
import health.ilium.intake.wire.json.Fault;
import health.ilium.intake.wire.json.FaultCode;
import health.ilium.intake.wire.json.JsonBody;
import health.ilium.intake.wire.json.Moments;
import health.ilium.intake.wire.json.Reading;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Takes in what a coordinator took by phone or read off a fax.
@RestController
class EnteringApi {

    private final SubmittingReferrals submitting;
    private final Practices practices;
    private final OncePerKey once;
    private final Receipts receipts;
    private final InstantSource clock;

    EnteringApi(
            SubmittingReferrals submitting,
            Practices practices,
            OncePerKey once,
            Receipts receipts,
            InstantSource clock) {
        this.submitting = submitting;
        this.practices = practices;
        this.once = once;
        this.receipts = receipts;
        this.clock = clock;
    }

    @PostMapping(
            path = "/api/v1/referrals/entered",
            consumes = APPLICATION_JSON_VALUE,
            produces = APPLICATION_JSON_VALUE)
    @Allowed(to = Action.ENTER)
    ResponseEntity<String> enter(IdempotencyKey key, Caller caller, @RequestBody JsonBody body) {
        Instant now = clock.instant();
        return switch (Reading.of(body, new EnteredReader(new Moments(now))::read)) {
            case Reading.Rejected<Entered> rejected ->
                    Problem.validation(rejected.faults()).entity();
            case Reading.Read<Entered>(Entered entered) ->
                    once.answer(key, body, () -> entered(caller, entered, now));
        };
    }

    private Reply entered(Caller by, Entered entered, Instant now) {
        if (practices.all().stream().noneMatch(it -> it.id().equals(entered.practiceId()))) {
            return Problem.validation(
                    List.of(
                            new Fault(
                                    "/practiceId",
                                    FaultCode.UNKNOWN_REFERENCE.name(),
                                    "is no practice")));
        }
        return receipts.of(
                submitting.enter(
                        entered.practiceId(),
                        entered.submission(),
                        entered.channel(),
                        Actors.of(by),
                        now),
                entered.submission());
    }
}
