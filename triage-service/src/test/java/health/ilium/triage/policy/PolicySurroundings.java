package health.ilium.triage.policy;

import health.ilium.delivery.outbox.Outbox;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/// A real PostgreSQL, a clock that a test moves and an outbox that forgets.
@TestConfiguration(proxyBeanMethods = false)
public class PolicySurroundings {

    @Bean
    SettableClock clock() {
        return new SettableClock(Instant.parse("2026-11-22T15:00:00Z"));
    }

    @Bean
    Outbox outbox() {
        return events -> {};
    }

    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.start();
    }

    @Bean
    DataSource database(EmbeddedPostgres postgres) {
        return postgres.getPostgresDatabase();
    }
}
