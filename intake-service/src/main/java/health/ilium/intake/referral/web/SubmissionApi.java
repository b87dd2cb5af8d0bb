package health.ilium.intake.referral.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import health.ilium.intake.access.Action;
import health.ilium.intake.access.Caller;
import health.ilium.intake.access.web.Allowed;
import health.ilium.intake.idempotency.IdempotencyKey;
import health.ilium.intake.idempotency.web.OncePerKey;
import health.ilium.intake.referral.SubmittingReferrals;
import health.ilium.intake.submission.Submission;
import health.ilium.intake.submission.web.SubmissionReader;
import health.ilium.intake.wire.Answer;
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

/// Takes referrals in. The answer waits for the database and for nothing else.
@RestController
class SubmissionApi {

    private final SubmittingReferrals submitting;
    private final OncePerKey once;
    private final Receipts receipts;
    private final InstantSource clock;

    SubmissionApi(
            SubmittingReferrals submitting,
            OncePerKey once,
            Receipts receipts,
            InstantSource clock) {
        this.submitting = submitting;
        this.once = once;
        this.receipts = receipts;
        this.clock = clock;
    }

    @PostMapping(
            path = "/api/v1/referrals",
            consumes = APPLICATION_JSON_VALUE,
            produces = APPLICATION_JSON_VALUE)
    @Allowed(to = Action.SUBMIT)
    ResponseEntity<String> submit(IdempotencyKey key, Caller caller, @RequestBody JsonBody body) {
        Instant now = clock.instant();
        return switch (Reading.of(body, new SubmissionReader(new Moments(now))::read)) {
            case Reading.Rejected<Submission> rejected ->
                    Problem.validation(rejected.faults()).entity();
            case Reading.Read<Submission>(Submission submission) ->
                    once.answer(key, body, () -> submitted(caller, submission, now));
        };
    }

    private Answer submitted(Caller practice, Submission submission, Instant now) {
        return receipts.of(
                submitting.submit(practice.id(), submission, Actors.of(practice), now), submission);
    }
}
