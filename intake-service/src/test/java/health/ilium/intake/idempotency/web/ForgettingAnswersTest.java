package health.ilium.intake.idempotency.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.IntakeDatabase;
import health.ilium.intake.idempotency.Claim;
import health.ilium.intake.idempotency.FirstAnswer;
import health.ilium.intake.idempotency.FirstAnswers;
import health.ilium.intake.idempotency.IdempotencyKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class ForgettingAnswersTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private final IntakeDatabase database = IntakeDatabase.shared();
    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext();
    private final IdempotencyKey key =
            new IdempotencyKey(UUID.randomUUID(), "POST /api/v1/referrals", "key");
    private final FirstAnswer answer = new FirstAnswer(new byte[] {1}, 201, "/made", "{}");
    private Instant now = NOON;

    @BeforeEach
    void start() {
        context.registerBean(JdbcClient.class, database::jdbc);
        context.registerBean(
                TransactionTemplate.class, () -> new TransactionTemplate(database.transactions()));
        context.registerBean(InstantSource.class, () -> () -> now);
        context.scan("health.ilium.intake.idempotency");
        context.refresh();
    }

    @AfterEach
    void stop() {
        context.close();
    }

    @Test
    void keepsAnAnswerForThirtyDaysAndFreesItsKeyThen() {
        assertThat(database.inTransaction(() -> answers().keep(key, answer, NOON))).isTrue();

        forgetAfter(Duration.ofDays(30));
        assertThat(claim()).isInstanceOf(Claim.Answered.class);

        forgetAfter(Duration.ofDays(30).plusSeconds(1));
        assertThat(claim()).isInstanceOf(Claim.Free.class);
    }

    private void forgetAfter(Duration time) {
        now = NOON.plus(time);
        context.getBean(ForgettingAnswers.class).forget();
    }

    private Claim claim() {
        return database.inTransaction(() -> answers().claim(key));
    }

    private FirstAnswers answers() {
        return context.getBean(FirstAnswers.class);
    }
}
