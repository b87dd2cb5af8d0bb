package health.ilium.delivery.metrics;

import health.ilium.delivery.consuming.Subscription;
import health.ilium.delivery.consuming.kafka.BrokerContact;
import health.ilium.delivery.consuming.kafka.GroupLag;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MetricsSettings.class)
public class MetricsConfiguration {

    @Bean
    DeliveryMetrics deliveryMetrics(
            JdbcClient jdbc, MetricsSettings settings, InstantSource clock) {
        return new DeliveryMetrics(
                new Lately<>(() -> Backlog.count(jdbc), settings.refresh(), clock));
    }

    @Bean
    LagMetrics lagMetrics(
            ObjectProvider<Subscription<?>> subscriptions,
            BrokerContact broker,
            MetricsSettings settings,
            InstantSource clock) {
        List<Subscription<?>> all = subscriptions.orderedStream().toList();
        GroupLag lag = new GroupLag(broker);
        return new LagMetrics(
                all,
                new Lately<>(
                        () ->
                                all.stream()
                                        .collect(
                                                Collectors.toMap(it -> it.topic().name(), lag::of)),
                        settings.refresh(),
                        clock));
    }

    @Bean
    CountedAlarm tooLargeAlarm() {
        return new CountedAlarm();
    }
}
