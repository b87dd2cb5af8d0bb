package health.ilium.delivery.spring;

import health.ilium.delivery.sent.Forgetting;
import health.ilium.delivery.sent.SentEvents;
import health.ilium.delivery.sent.SentSettings;
import health.ilium.delivery.sent.jdbc.JdbcSentEvents;
import health.ilium.delivery.sent.web.SentEventsEndpoint;
import health.ilium.delivery.working.Backoff;
import health.ilium.delivery.working.Worker;
import java.time.Duration;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SentSettings.class)
class SentConfiguration {

    private static final Backoff PATIENT =
            new Backoff(Duration.ofSeconds(5), Duration.ofMinutes(1));

    @Bean
    SentEvents sentEvents(JdbcClient jdbc, DeliveryMigration migrated) {
        return new JdbcSentEvents(jdbc);
    }

    @Bean
    Lifecycle forgettingSentEvents(SentEvents events, SentSettings settings) {
        Worker worker = new Worker("sent-events", new Forgetting(events, settings), PATIENT);
        return new Lifecycle(worker::start, worker::stop);
    }

    @Bean
    @ConditionalOnAvailableEndpoint
    SentEventsEndpoint sentEventsEndpoint(SentEvents events) {
        return new SentEventsEndpoint(events);
    }
}
