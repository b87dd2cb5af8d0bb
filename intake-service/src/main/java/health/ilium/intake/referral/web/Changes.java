package health.ilium.intake.referral.web;

import health.ilium.intake.access.Caller;
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
import org.springframework.stereotype.Component;

/// Changes a referral, once per key. Answers 200 with the new version.
@Component
class Changes {

    private final ChangingReferrals changing;
    private final OncePerKey once;
    private final OutcomeReplies replies;
    private final InstantSource clock;

    Changes(
            ChangingReferrals changing,
            OncePerKey once,
            OutcomeReplies replies,
            InstantSource clock) {
        this.changing = changing;
        this.once = once;
        this.replies = replies;
        this.clock = clock;
    }

    /// @param key makes the change happen once
    /// @param command reads what is asked
    ResponseEntity<String> change(
            String id,
            IdempotencyKey key,
            Caller by,
            JsonBody body,
            BiFunction<Asking, Fields, ? extends OnVersion> command) {
        UUID referral = ReferralIds.parse(id).orElse(null);
        if (referral == null) {
            return Problem.notFound().entity();
        }
        Asking asking = new Asking(body, Actors.of(by), new Moments(clock.instant()));
        return switch (Reading.of(body, fields -> command.apply(asking, fields))) {
            case Reading.Rejected<? extends OnVersion> rejected ->
                    Problem.validation(rejected.faults()).entity();
            case Reading.Read<? extends OnVersion>(OnVersion asked) ->
                    once.answer(key, body, () -> replies.to(changing.change(referral, asked)));
        };
    }
}
