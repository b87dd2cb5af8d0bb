package health.ilium.delivery.parking.jdbc;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Parked records, an operator's view of them, and dead letters.
@Configuration(proxyBeanMethods = false)
public class ParkingTables {

    @Bean
    JdbcParking parking(JdbcClient jdbc, InstantSource clock) {
        return new JdbcParking(jdbc, clock);
    }

    @Bean
    JdbcParkedRecords parkedRecords(JdbcClient jdbc, InstantSource clock) {
        return new JdbcParkedRecords(jdbc, clock);
    }

    @Bean
    JdbcParkedKeys parkedKeys(JdbcClient jdbc) {
        return new JdbcParkedKeys(jdbc);
    }

    @Bean
    JdbcDeadLetters deadLetters(JdbcClient jdbc) {
        return new JdbcDeadLetters(jdbc);
    }
}
