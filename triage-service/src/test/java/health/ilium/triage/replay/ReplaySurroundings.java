package health.ilium.triage.replay;

import com.zaxxer.hikari.HikariDataSource;
import health.ilium.delivery.outbox.Outbox;
import health.ilium.delivery.outbox.OutgoingEvent;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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

    /// A pool as the service has one, so that a connection that is not given back is missed.
    @Bean(destroyMethod = "close")
    HikariDataSource database(EmbeddedPostgres postgres) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres"));
        pool.setMaximumPoolSize(8);
        pool.setConnectionTimeout(2000);
        return pool;
    }

    /// How many events were given to it.
    record CountingOutbox(AtomicInteger events) implements Outbox {

        @Override
        public void add(List<OutgoingEvent> added) {
            events.addAndGet(added.size());
        }
    }
}
