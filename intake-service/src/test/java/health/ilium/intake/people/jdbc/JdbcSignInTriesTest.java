package health.ilium.intake.people.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.IntakeDatabase;
import health.ilium.intake.people.TryKey;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JdbcSignInTriesTest {

    private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST = 5;

    private final JdbcSignInTries tries = new JdbcSignInTries(IntakeDatabase.shared().jdbc());
    private final TryKey key = new TryKey(TryKey.Kind.ACCOUNT, UUID.randomUUID().toString());

    @Test
    void letTriesAtTheSameTimeThroughAsOftenAsAllowed() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var taken =
                    threads.invokeAll(
                            IntStream.range(0, 20)
                                    .<Callable<Integer>>mapToObj(_ -> () -> take(NOW))
                                    .toList());
            long let = 0;
            for (var one : taken) {
                let += one.get() <= MOST ? 1 : 0;
            }
            assertThat(let).isEqualTo(MOST);
        }
    }

    @Test
    void openAgainAfterTheWindowHoweverManyTriesThereWereMeanwhile() {
        for (int i = 0; i < 9; i++) {
            take(NOW.plusSeconds(i));
        }
        Instant fifth = NOW.plusSeconds(4);

        assertThat(take(fifth.plus(WINDOW).minusSeconds(1))).isGreaterThan(MOST);
        assertThat(take(fifth.plus(WINDOW))).isEqualTo(1);
    }

    @Test
    void giveOneBack() {
        take(NOW);
        take(NOW);
        tries.giveBack(key);

        assertThat(take(NOW)).isEqualTo(2);
    }

    private int take(Instant now) {
        return tries.take(key, MOST, now.minus(WINDOW), now);
    }
}
