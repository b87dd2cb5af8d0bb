package health.ilium.delivery.spring;

import health.ilium.delivery.consuming.kafka.BrokerContact;
import health.ilium.delivery.encoding.EventEncoding;
import health.ilium.delivery.health.BrokerHealth;
import health.ilium.delivery.health.ConsumersHealth;
import health.ilium.delivery.health.RegistryHealth;
import health.ilium.delivery.metrics.CountedAlarm;
import health.ilium.delivery.metrics.DeliveryMetrics;
import health.ilium.delivery.parking.ParkedRecords;
import health.ilium.delivery.parking.jdbc.JdbcParkedRecords;
import health.ilium.delivery.parking.web.ParkedEndpoint;
import java.time.InstantSource;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ObservingConfiguration {

    @Bean
    BrokerHealth brokerHealthIndicator(BrokerContact broker) {
        return new BrokerHealth(broker);
    }

    @Bean
    RegistryHealth registryHealthIndicator(EventEncoding encoding) {
        return new RegistryHealth(encoding);
    }

    @Bean
    ConsumersHealth consumersHealthIndicator(Consumers consumers) {
        return new ConsumersHealth(consumers.listeners());
    }

    @Bean
    DeliveryMetrics deliveryMetrics(JdbcClient jdbc, DeliveryMigration migrated) {
        return new DeliveryMetrics(jdbc);
    }

    @Bean
    CountedAlarm tooLargeAlarm() {
        return new CountedAlarm();
    }

    @Bean
    ParkedRecords parkedRecords(JdbcClient jdbc, InstantSource clock) {
        return new JdbcParkedRecords(jdbc, clock);
    }

    @Bean
    @ConditionalOnAvailableEndpoint
    ParkedEndpoint parkedEndpoint(ParkedRecords records) {
        return new ParkedEndpoint(records);
    }
}
