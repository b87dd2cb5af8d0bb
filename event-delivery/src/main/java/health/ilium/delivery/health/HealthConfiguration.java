package health.ilium.delivery.health;

import health.ilium.delivery.consuming.kafka.BrokerContact;
import health.ilium.delivery.consuming.kafka.KafkaConsumers;
import health.ilium.delivery.encoding.EventEncoding;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Indicators `broker`, `registry` and `consumers`.
@Configuration(proxyBeanMethods = false)
public class HealthConfiguration {

    @Bean
    BrokerHealth brokerHealthIndicator(BrokerContact broker) {
        return new BrokerHealth(broker);
    }

    @Bean
    RegistryHealth registryHealthIndicator(EventEncoding encoding) {
        return new RegistryHealth(encoding);
    }

    @Bean
    ConsumersHealth consumersHealthIndicator(KafkaConsumers consumers) {
        return new ConsumersHealth(consumers);
    }
}
