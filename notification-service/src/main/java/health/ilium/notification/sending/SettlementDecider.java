package health.ilium.notification.sending;

import health.ilium.notification.carrier.Outcome.Accepted;
import health.ilium.notification.carrier.Outcome.FailedForGood;
import health.ilium.notification.carrier.Outcome.FailedForNow;
import health.ilium.notification.carrier.Outcome.Unknown;
import health.ilium.notification.message.MessageStep;
import health.ilium.notification.message.Reason;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Turns what is certain after an attempt into the message's next step.
public final class SettlementDecider {

    private final RetryPolicy retries;

    public SettlementDecider(RetryPolicy retries) {
        this.retries = retries;
    }

    /// @param chance from 0 inclusive to 1 exclusive, spreads retries
    public Settlement decide(Attempt attempt, Instant now, double chance) {
        return switch (attempt.outcome()) {
            case Accepted(var providerId) ->
                    new Settlement(
                            attempt, MessageStep.PROVIDER_ACCEPTS, null, null, providerId, now);
            case FailedForNow(Reason reason, var retryAfter) ->
                    later(attempt, reason, retryAfter, now, chance);
            case FailedForGood(Reason reason) ->
                    settled(attempt, MessageStep.FAIL_FOR_GOOD, reason, now);
            case Unknown(Reason reason) ->
                    settled(attempt, MessageStep.LOSE_THE_ANSWER, reason, now);
        };
    }

    /// Nobody was called.
    Settlement withhold(Outgoing message, Reason obstacle, Instant now) {
        Attempt none = new Attempt(message, new FailedForGood(obstacle), null);
        return settled(none, MessageStep.WITHHOLD, obstacle, now);
    }

    private Settlement later(
            Attempt attempt,
            Reason reason,
            @Nullable Duration retryAfter,
            Instant now,
            double chance) {
        int tries = attempt.message().attempt();
        if (tries >= retries.maxAttempts()) {
            return settled(attempt, MessageStep.FAIL_FOR_GOOD, Reason.RETRIES_EXHAUSTED, now);
        }
        Instant dueAt = now.plus(retries.delay(tries, retryAfter, chance));
        return new Settlement(attempt, MessageStep.FAIL_FOR_NOW, reason, dueAt, null, now);
    }

    private static Settlement settled(
            Attempt attempt, MessageStep step, Reason reason, Instant now) {
        return new Settlement(attempt, step, reason, null, null, now);
    }
}
