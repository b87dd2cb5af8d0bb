package health.ilium.intake.referral.web;

import health.ilium.intake.access.Caller;
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
import org.springframework.stereotype.Component;

/// Takes in what a coordinator took by phone or read off a fax, from the API and from a page.
@Component
public class EnteringReferrals {

    private final SubmittingReferrals submitting;
    private final Practices practices;
    private final OncePerKey once;
    private final Receipts receipts;
    private final InstantSource clock;

    EnteringReferrals(
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

    /// The API's answer: a receipt, or a problem.
    public ResponseEntity<String> enter(IdempotencyKey key, Caller caller, JsonBody body) {
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
