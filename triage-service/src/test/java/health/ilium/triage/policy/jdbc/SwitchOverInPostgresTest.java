package health.ilium.triage.policy.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.triage.policy.Activation;
import health.ilium.triage.policy.Approval;
import health.ilium.triage.policy.Outcome;
import health.ilium.triage.policy.PolicyVersion;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class SwitchOverInPostgresTest extends PostgresPoliciesTest {

    @Test
    void theDatabaseAndTheTimetableAgreeOnWhatIsInForce() {
        ship(file("2026.1"));
        var versions = List.of("2026.1", "b", "c");
        for (var version : versions.subList(1, 3)) {
            kept.draft(file(version), ANN, START);
            kept.approve(
                    new PolicyVersion("si-joint", version), new Approval(BEN, START, NEXT_YEAR));
        }
        var random = new Random(7);
        for (int i = 0; i < 40; i++) {
            var version = new PolicyVersion("si-joint", versions.get(random.nextInt(3)));
            var from = START.plusSeconds(random.nextInt(20));
            kept.activate(new Activation(version, from, ANN, START));
        }
        var timetable = kept.timetable();
        for (int second = 0; second < 22; second++) {
            var at = START.plusSeconds(second);
            assertThat(timetable.inForce(at)).contains(new PolicyVersion("si-joint", inForce(at)));
        }
    }

    @Test
    void aSwitchOverWaitsForWhatIsBeingDecided() throws Exception {
        ship(file("2026.1"));
        approved("next");
        var deciding = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var decision =
                CompletableFuture.supplyAsync(
                        () ->
                                transaction.execute(
                                        _ -> {
                                            var policy = policies.inForce(clock.instant());
                                            deciding.countDown();
                                            await(goOn);
                                            return policy.reference().version();
                                        }),
                        THREADS);
        assertThat(deciding.await(20, TimeUnit.SECONDS)).isTrue();
        var switching = CompletableFuture.supplyAsync(() -> activate("next", null), THREADS);
        waitUntilSomebodyWaitsForTheLock();
        assertThat(switching).isNotDone();
        clock.forward(Duration.ofMillis(1));
        goOn.countDown();
        assertThat(decision.get(20, TimeUnit.SECONDS)).isEqualTo("2026.1");
        assertThat(switching.get(20, TimeUnit.SECONDS)).isInstanceOf(Outcome.Done.class);
        assertThat(inForce(START)).isEqualTo("2026.1");
        assertThat(inForce(clock.instant())).isEqualTo("next");
    }

    @Test
    void anActivationIsNeverEarlierThanTheOneRecordedBefore() {
        ship(file("2026.1"));
        approved("next");
        clock.forward(Duration.ofSeconds(-30));
        assertThat(activate("next", null)).isInstanceOf(Outcome.Done.class);
        assertThat(inForce(START)).isEqualTo("next");
    }

    private void waitUntilSomebodyWaitsForTheLock() {
        Awaitility.await()
                .until(
                        () ->
                                jdbc.sql(
                                                        """
                                                        select count(*) from pg_locks
                                                         where locktype = 'advisory'
                                                           and not granted
                                                        """)
                                                .query(Integer.class)
                                                .single()
                                        == 1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
