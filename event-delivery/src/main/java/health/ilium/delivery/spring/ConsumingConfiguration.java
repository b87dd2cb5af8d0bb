package health.ilium.delivery.spring;

import health.ilium.delivery.consuming.ConsumingParts;
import health.ilium.delivery.consuming.ConsumingSettings;
import health.ilium.delivery.consuming.Positions;
import health.ilium.delivery.consuming.Subscription;
import health.ilium.delivery.consuming.Transactions;
import health.ilium.delivery.consuming.jdbc.JdbcPositions;
import health.ilium.delivery.consuming.kafka.BrokerContact;
import health.ilium.delivery.consuming.kafka.KafkaConsumers;
import health.ilium.delivery.encoding.EventEncoding;
import health.ilium.delivery.parking.DeadLetters;
import health.ilium.delivery.parking.Parking;
import health.ilium.delivery.parking.ParkingSettings;
import health.ilium.delivery.tracing.Tracing;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ConsumingSettings.class, ParkingSettings.class})
class ConsumingConfiguration {

    @Bean
    Positions consumerPositions(JdbcClient jdbc) {
        return new JdbcPositions(jdbc);
    }

    @Bean
    Transactions deliveryTransactions(PlatformTransactionManager transactions) {
        TransactionTemplate template = new TransactionTemplate(transactions);
        return work -> template.executeWithoutResult(_ -> work.run());
    }

    @Bean
    BrokerContact brokerContact(KafkaProperties kafka) {
        return new BrokerContact(kafka::buildAdminProperties);
    }

    @Bean
    ConsumingParts consumingParts(
            EventEncoding encoding,
            Positions positions,
            Parking parking,
            DeadLetters deadLetters,
            Transactions transactions,
            Tracing tracing,
            ParkingSettings settings,
            InstantSource clock) {
        return new ConsumingParts(
                encoding, positions, parking, deadLetters, transactions, tracing, settings, clock);
    }

    @Bean
    KafkaConsumers consumers(
            ObjectProvider<Subscription<?>> subscriptions,
            ConsumingParts parts,
            ConsumingSettings settings,
            BrokerContact broker,
            KafkaProperties kafka) {
        List<Subscription<?>> all =
                settings.enabled() ? subscriptions.orderedStream().toList() : List.of();
        return new KafkaConsumers(all, parts, settings, broker, kafka.buildConsumerProperties());
    }

    @Bean
    Lifecycle consuming(KafkaConsumers consumers) {
        return new Lifecycle(consumers::start, consumers::stop);
    }
}
