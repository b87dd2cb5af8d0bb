package health.ilium.delivery.spring;

import health.ilium.delivery.consuming.ConsumingSettings;
import health.ilium.delivery.consuming.Positions;
import health.ilium.delivery.consuming.Subscription;
import health.ilium.delivery.consuming.Transactions;
import health.ilium.delivery.consuming.jdbc.JdbcPositions;
import health.ilium.delivery.consuming.kafka.BrokerContact;
import health.ilium.delivery.encoding.EventEncoding;
import health.ilium.delivery.parking.ParkingSettings;
import health.ilium.delivery.parking.jdbc.JdbcDeadLetters;
import health.ilium.delivery.parking.jdbc.JdbcParking;
import health.ilium.delivery.working.Workers;
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
    JdbcParking parking(JdbcClient jdbc, InstantSource clock, DeliveryMigration migrated) {
        return new JdbcParking(jdbc, clock);
    }

    @Bean
    JdbcDeadLetters deadLetters(JdbcClient jdbc) {
        return new JdbcDeadLetters(jdbc);
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
    Consumers consumers(
            ObjectProvider<Subscription<?>> subscriptions,
            EventEncoding encoding,
            Positions positions,
            JdbcParking parking,
            JdbcDeadLetters deadLetters,
            Transactions transactions,
            ConsumingSettings consuming,
            ParkingSettings retrying,
            InstantSource clock,
            KafkaProperties kafka,
            BrokerContact broker) {
        ConsumerParts parts =
                new ConsumerParts(
                        encoding,
                        positions,
                        parking,
                        deadLetters,
                        transactions,
                        consuming,
                        retrying,
                        clock,
                        kafka.buildConsumerProperties());
        List<Subscription<?>> all =
                consuming.enabled() ? subscriptions.orderedStream().toList() : List.of();
        return new Consumers(broker, all.stream().map(parts::consumer).toList());
    }

    @Bean
    Lifecycle consuming(Consumers consumers) {
        Workers workers = consumers.workers();
        return new Lifecycle(workers::start, workers::stop);
    }
}
