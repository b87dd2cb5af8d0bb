package health.ilium.triage.replay;

import health.ilium.delivery.outbox.Outbox;
import health.ilium.delivery.outbox.OutgoingEvent;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/// A real PostgreSQL, a clock that is set and an outbox that only counts.
@TestConfiguration(proxyBeanMethods = false)
public class ReplaySurroundings {

    public static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");

    @Bean
    CountingOutbox outbox() {
        return new CountingOutbox(new AtomicInteger());
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

    /// How many events were given to it.
    record CountingOutbox(AtomicInteger events) implements Outbox {

        @Override
        public void add(List<OutgoingEvent> added) {
            events.addAndGet(added.size());
        }
    }
}
