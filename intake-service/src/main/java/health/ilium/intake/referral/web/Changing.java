package health.ilium.intake.referral.web;

import health.ilium.intake.idempotency.IdempotencyKey;
import health.ilium.intake.idempotency.web.OncePerKey;
import health.ilium.intake.referral.Outcome;
import health.ilium.intake.wire.Problem;
import health.ilium.intake.wire.json.Fields;
import health.ilium.intake.wire.json.JsonBody;
import health.ilium.intake.wire.json.Moments;
import health.ilium.intake.wire.json.Reading;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// What all changes have in common: read the body, change the referral once per key, say what
/// became of it.
@Component
class Changing {

    private final OncePerKey once;
    private final OutcomeReplies replies;
    private final InstantSource clock;

    Changing(OncePerKey once, OutcomeReplies replies, InstantSource clock) {
        this.once = once;
        this.replies = replies;
        this.clock = clock;
    }

    /// Changes one referral.
    interface Change<T> {

        Outcome apply(UUID referral, T asked, Instant now);
    }

    <T> ResponseEntity<String> once(
            IdempotencyKey key,
            JsonBody body,
            String id,
            BiFunction<Moments, Fields, T> reader,
            Change<T> change) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UUID referral = ReferralIds.parse(id).orElse(null);
        if (referral == null) {
            return Problem.notFound().entity();
        }
        return switch (Reading.of(body, fields -> reader.apply(new Moments(now), fields))) {
            case Reading.Rejected<T> rejected -> Problem.validation(rejected.faults()).entity();
            case Reading.Read<T>(T asked) ->
                    once.answer(key, body, () -> replies.to(change.apply(referral, asked, now)));
        };
    }
}
