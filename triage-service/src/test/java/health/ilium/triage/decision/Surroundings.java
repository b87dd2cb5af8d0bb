package health.ilium.triage.decision;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/// A real PostgreSQL, a clock that stands and an outbox that only remembers.
@TestConfiguration(proxyBeanMethods = false)
class Surroundings {

    static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");

    @Bean
    RememberingOutbox outbox() {
        return new RememberingOutbox();
    }

    @Bean
    InstantSource clock() {
        return InstantSource.fixed(NOW);
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
