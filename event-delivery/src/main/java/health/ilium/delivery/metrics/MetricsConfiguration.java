package health.ilium.delivery.metrics;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
public class MetricsConfiguration {

    @Bean
    DeliveryMetrics deliveryMetrics(JdbcClient jdbc) {
        return new DeliveryMetrics(jdbc);
    }

    @Bean
    CountedAlarm tooLargeAlarm() {
        return new CountedAlarm();
    }
}
