package health.ilium.intake.idempotency.web;

import health.ilium.intake.idempotency.Claim;
import health.ilium.intake.idempotency.FirstAnswer;
import health.ilium.intake.idempotency.FirstAnswers;
import health.ilium.intake.idempotency.IdempotencyKey;
import health.ilium.intake.wire.Answer;
import health.ilium.intake.wire.Problem;
import health.ilium.intake.wire.Reply;
import health.ilium.intake.wire.json.JsonBody;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;

/// Does a piece of work once per key, in one transaction with the memory of its answer. Work that
/// ends in a problem is rolled back and does not use the key up.
@Component
public class OncePerKey {

    private final TransactionOperations transaction;
    private final FirstAnswers answers;
    private final InstantSource clock;

    OncePerKey(TransactionOperations transaction, FirstAnswers answers, InstantSource clock) {
        this.transaction = transaction;
        this.answers = answers;
        this.clock = clock;
    }

    public ResponseEntity<String> answer(IdempotencyKey key, JsonBody body, Supplier<Reply> work) {
        byte[] meaning = body.meaningHash();
        return transaction.execute(
                running ->
                        switch (answers.claim(key)) {
                            case Claim.Free() -> first(key, meaning, work, running);
                            case Claim.InProgress() -> inProgress();
                            case Claim.Answered(FirstAnswer answer) -> again(answer, meaning);
                        });
    }

    private ResponseEntity<String> first(
            IdempotencyKey key, byte[] meaning, Supplier<Reply> work, TransactionStatus running) {
        return switch (work.get()) {
            case Problem problem -> {
                running.setRollbackOnly();
                yield problem.entity();
            }
            case Answer answer -> {
                if (answers.keep(key, remembered(answer, meaning), clock.instant())) {
                    yield answer.entity();
                }
                running.setRollbackOnly();
                yield inProgress();
            }
        };
    }

    private static ResponseEntity<String> again(FirstAnswer first, byte[] meaning) {
        if (!Arrays.equals(first.meaningHash(), meaning)) {
            return Problem.of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "IDEMPOTENCY_KEY_REUSED",
                            "This Idempotency-Key was used with another body.")
                    .entity();
        }
        String location = first.location();
        URI made = location == null ? null : URI.create(location);
        return new Answer(first.status(), made, first.body())
                .builder()
                .header("Idempotent-Replayed", "true")
                .body(first.body());
    }

    private static ResponseEntity<String> inProgress() {
        return Problem.of(
                        HttpStatus.CONFLICT,
                        "REQUEST_IN_PROGRESS",
                        "A request with this Idempotency-Key is being worked on.")
                .retryAfter(Duration.ofSeconds(1))
                .entity();
    }

    private static FirstAnswer remembered(Answer answer, byte[] meaning) {
        URI location = answer.location();
        return new FirstAnswer(
                meaning,
                answer.status(),
                location == null ? null : location.toString(),
                answer.json());
    }
}
