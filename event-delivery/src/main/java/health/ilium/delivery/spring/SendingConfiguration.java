package health.ilium.delivery.spring;

import health.ilium.delivery.consuming.Origin;
import health.ilium.delivery.consuming.Origins;
import health.ilium.delivery.encoding.EventEncoding;
import health.ilium.delivery.outbox.Outbox;
import health.ilium.delivery.outbox.OutboxSettings;
import health.ilium.delivery.outbox.Traces;
import health.ilium.delivery.outbox.jdbc.JdbcOutbox;
import health.ilium.delivery.relay.Alarm;
import health.ilium.delivery.relay.RelaySettings;
import health.ilium.delivery.relay.jdbc.Removal;
import health.ilium.delivery.relay.kafka.Producers;
import health.ilium.delivery.sent.SentSettings;
import health.ilium.delivery.tracing.Tracing;
import health.ilium.delivery.working.Workers;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({OutboxSettings.class, RelaySettings.class, SentSettings.class})
class SendingConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Traces traces(Tracing tracing) {
        return key -> {
            Origin origin = Origins.of(key);
            return origin == null ? tracing.current() : origin.traceparent();
        };
    }

    @Bean
    @ConditionalOnMissingBean
    Outbox outbox(
            JdbcClient jdbc,
            EventEncoding encoding,
            Traces traces,
            @Qualifier("relays") Workers relays,
            OutboxSettings settings,
            Environment environment) {
        String application = environment.getProperty("spring.application.name", "application");
        return new JdbcOutbox(jdbc, encoding, traces, relays::wake, settings.sourceOf(application));
    }

    @Bean
    Workers relays(
            DataSource database,
            DeliveryMigration migrated,
            Producers producers,
            Alarm alarm,
            InstantSource clock,
            RelaySettings settings,
            SentSettings sent) {
        Removal removal = sent.areKept() ? Removal.KEEPING : Removal.DELETING;
        return new RelayWorkers(database, producers, alarm, clock, settings, removal).all();
    }

    @Bean
    Lifecycle relaying(@Qualifier("relays") Workers relays) {
        return new Lifecycle(relays::start, relays::stop);
    }
}
