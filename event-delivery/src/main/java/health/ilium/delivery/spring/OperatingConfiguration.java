package health.ilium.delivery.spring;

import health.ilium.delivery.parking.ParkedRecords;
import health.ilium.delivery.parking.web.ParkedEndpoint;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OperatingConfiguration {

    @Bean
    @ConditionalOnAvailableEndpoint
    ParkedEndpoint parkedEndpoint(ParkedRecords records) {
        return new ParkedEndpoint(records);
    }
}
