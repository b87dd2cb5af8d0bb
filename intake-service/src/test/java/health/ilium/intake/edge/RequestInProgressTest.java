package health.ilium.intake.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.ilium.intake.IntakeDatabase;
import health.ilium.intake.edge.Client.Response;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/// A client that does not wait for its answer and sends the same again.
class RequestInProgressTest extends EdgeTest {

    private static final String PATH = "/api/v1/referrals";
    private static final String WAITING =
            """
            select count(*) from pg_locks
            where not granted and relation = 'referral_journal'::regclass
            """;

    private final IntakeDatabase database = IntakeDatabase.shared();
    private final String key = aKey();

    @Test
    void isAskedToComeBackAndThenGetsTheFirstAnswer() {
        CompletableFuture<Response> first =
                database.inTransaction(
                        () -> {
                            database.jdbc().sql("lock table referral_journal").update();
                            CompletableFuture<Response> slow =
                                    CompletableFuture.supplyAsync(this::submit);
                            await().until(this::isWaiting);

                            Response meanwhile = submit();

                            assertThat(meanwhile.status()).isEqualTo(409);
                            assertThat(meanwhile.isProblem()).isTrue();
                            assertThat(meanwhile.text("code")).isEqualTo("REQUEST_IN_PROGRESS");
                            assertThat(meanwhile.header("Retry-After")).isEqualTo("1");
                            return slow;
                        });

        assertThat(first.join().status()).isEqualTo(201);
        Response again = submit();
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.text("referralId")).isEqualTo(first.join().text("referralId"));
    }

    private Response submit() {
        return practice().post(PATH, Bodies.thin(), key);
    }

    private boolean isWaiting() {
        return database.jdbc().sql(WAITING).query(Long.class).single() > 0;
    }
}
