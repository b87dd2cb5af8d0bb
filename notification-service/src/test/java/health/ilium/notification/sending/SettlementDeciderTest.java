package health.ilium.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.notification.carrier.Outcome;
import health.ilium.notification.message.Cause;
import health.ilium.notification.message.Channel;
import health.ilium.notification.message.Language;
import health.ilium.notification.message.MessageStep;
import health.ilium.notification.message.Milestone;
import health.ilium.notification.message.Occasion;
import health.ilium.notification.message.Reason;
import health.ilium.notification.message.Recipient;
import health.ilium.notification.office.Office;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SettlementDeciderTest {

    private static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");

    private final SettlementDecider decider =
            new SettlementDecider(
                    new RetryPolicy(3, Duration.ofSeconds(2), Duration.ofMinutes(10)));

    @Test
    void settlesWhatTheProviderAccepted() {
        Settlement settlement = decide(new Outcome.Accepted("SM1"), 1, 0);

        assertThat(settlement.step()).isEqualTo(MessageStep.PROVIDER_ACCEPTS);
        assertThat(settlement.providerId()).isEqualTo("SM1");
        assertThat(settlement.dueAt()).isNull();
    }

    @Test
    void neverPlansAgainWhatTheProviderMayHave() {
        Settlement settlement = decide(new Outcome.Unknown(Reason.NO_ANSWER_AFTER_SENDING), 1, 0);

        assertThat(settlement.step()).isEqualTo(MessageStep.LOSE_THE_ANSWER);
        assertThat(settlement.dueAt()).isNull();
    }

    @Test
    void doublesTheWaitAndSpreadsIt() {
        assertThat(decide(failedForNow(null), 1, 0).dueAt()).isEqualTo(NOW.plusSeconds(1));
        assertThat(decide(failedForNow(null), 2, 0).dueAt()).isEqualTo(NOW.plusSeconds(2));
        assertThat(decide(failedForNow(null), 2, 0.5).dueAt()).isEqualTo(NOW.plusSeconds(3));
    }

    @Test
    void doesNotComeBackBeforeTheProviderAllows() {
        assertThat(decide(failedForNow(Duration.ofSeconds(90)), 1, 0.9).dueAt())
                .isEqualTo(NOW.plusSeconds(90));
    }

    @Test
    void doesNotWaitLongerThanTheLongestWait() {
        assertThat(decide(failedForNow(Duration.ofDays(2)), 1, 0).dueAt())
                .isEqualTo(NOW.plus(Duration.ofMinutes(10)));
    }

    @Test
    void givesUpAfterTheLastAttempt() {
        Settlement settlement = decide(failedForNow(null), 3, 0);

        assertThat(settlement.step()).isEqualTo(MessageStep.FAIL_FOR_GOOD);
        assertThat(settlement.reason()).isEqualTo(Reason.RETRIES_EXHAUSTED);
    }

    @Test
    void settlesWhatMustNotBeSentAnyMoreWithoutAnAttempt() {
        Settlement settlement = decider.withhold(message(1), Reason.EXPIRED, NOW);

        assertThat(settlement.step()).isEqualTo(MessageStep.WITHHOLD);
        assertThat(settlement.reason()).isEqualTo(Reason.EXPIRED);
        assertThat(settlement.dueAt()).isNull();
        assertThat(settlement.failedForGood()).isFalse();
    }

    private Settlement decide(Outcome outcome, int attempt, double chance) {
        return decider.decide(new Attempt(message(attempt), outcome, "t@1"), NOW, chance);
    }

    private static Outcome failedForNow(@Nullable Duration retryAfter) {
        return new Outcome.FailedForNow(Reason.PROVIDER_BUSY, retryAfter);
    }

    private static Outgoing message(int attempt) {
        return new Outgoing(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "R-1-1",
                1,
                Milestone.REFERRAL_SUBMITTED,
                Recipient.PATIENT,
                Channel.EMAIL,
                Office.WESTON,
                Language.EN,
                "ana@example.org",
                attempt,
                Cause.UNKNOWN,
                Occasion.NONE,
                null);
    }
}
