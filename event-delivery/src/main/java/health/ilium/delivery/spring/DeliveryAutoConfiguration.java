package health.ilium.delivery.spring;

import health.ilium.delivery.health.HealthConfiguration;
import health.ilium.delivery.metrics.MetricsConfiguration;
import health.ilium.delivery.parking.jdbc.ParkingTables;
import health.ilium.delivery.relay.kafka.Producers;
import health.ilium.delivery.tracing.otel.TracingConfiguration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.support.ProducerListener;

/// Gives a service an [health.ilium.delivery.outbox.Outbox] and consumes for each of its
/// [health.ilium.delivery.consuming.Subscription] beans.
@AutoConfiguration(
        before = {KafkaAutoConfiguration.class, OpenTelemetryTracingAutoConfiguration.class},
        after = {
            DataSourceTransactionManagerAutoConfiguration.class,
            JdbcClientAutoConfiguration.class,
            FlywayAutoConfiguration.class
        })
@Import({
    EncodingConfiguration.class,
    SendingConfiguration.class,
    SentConfiguration.class,
    ConsumingConfiguration.class,
    DeadLetterConfiguration.class,
    OperatingConfiguration.class,
    ParkingTables.class,
    HealthConfiguration.class,
    MetricsConfiguration.class,
    TracingConfiguration.class
})
public class DeliveryAutoConfiguration {

    @Bean
    DeliveryMigration deliveryMigration(DataSource database) {
        return new DeliveryMigration(database);
    }

    /// The service's own migrations come after event delivery's, which waits for the database, and
    /// meet its tables.
    @Bean
    FlywayConfigurationCustomizer besideDelivery(DeliveryMigration migrated) {
        return flyway -> flyway.baselineOnMigrate(true).baselineVersion("0");
    }

    @Bean
    @ConditionalOnMissingBean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    @ConditionalOnMissingBean
    Producers producers(KafkaProperties kafka) {
        Map<String, Object> application = kafka.buildProducerProperties();
        return settings -> {
            Map<String, Object> all = new HashMap<>(application);
            all.putAll(settings);
            return new KafkaProducer<>(all, new ByteArraySerializer(), new ByteArraySerializer());
        };
    }

    /// Spring Kafka's own would log payloads.
    @Bean
    @ConditionalOnMissingBean
    ProducerListener<Object, Object> silentProducerListener() {
        return new ProducerListener<>() {};
    }
}
