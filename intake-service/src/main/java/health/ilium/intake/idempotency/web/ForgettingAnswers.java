package health.ilium.intake.idempotency.web;

import health.ilium.intake.idempotency.FirstAnswers;
import health.ilium.intake.wire.Failures;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/// Forgets first answers after 30 days. Several instances doing so at once do no harm.
@Component
class ForgettingAnswers {

    private static final Duration KEPT = Duration.ofDays(30);

    private final TransactionOperations transaction;
    private final FirstAnswers answers;
    private final InstantSource clock;

    ForgettingAnswers(
            TransactionOperations transaction, FirstAnswers answers, InstantSource clock) {
        this.transaction = transaction;
        this.answers = answers;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        try {
            transaction.executeWithoutResult(
                    running -> answers.forget(clock.instant().minus(KEPT)));
        } catch (DataAccessException | TransactionException nextTime) {
            Failures.note(nextTime);
        }
    }
}
