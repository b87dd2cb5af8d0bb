package health.ilium.notification.message.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseTimeTest {

    private static final Instant WRONG = Instant.parse("2031-01-01T00:00:00Z");

    private EmbeddedPostgres postgres;

    @BeforeEach
    void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterEach
    void stop() throws IOException {
        postgres.close();
    }

    @Test
    void goesByTheDatabaseAndOnWithoutIt() throws IOException {
        DatabaseTime time = new DatabaseTime(jdbc(), () -> WRONG);

        Instant before = time.instant();
        postgres.close();
        Instant after = time.instant();

        assertThat(before).isBefore(WRONG.minus(Duration.ofDays(365)));
        assertThat(after).isBetween(before, before.plus(Duration.ofMinutes(5)));
    }

    @Test
    void goesByItsOwnClockUntilTheDatabaseHasAnswered() throws IOException {
        JdbcClient jdbc = jdbc();
        postgres.close();

        assertThat(new DatabaseTime(jdbc, () -> WRONG).instant()).isEqualTo(WRONG);
    }

    private JdbcClient jdbc() {
        return JdbcClient.create(postgres.getPostgresDatabase());
    }
}
