package health.ilium.intake.access.jdbc;

import health.ilium.intake.access.Registrations;
import health.ilium.intake.access.Tokens;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class AccessStore {

    @Bean
    Tokens tokens(JdbcClient jdbc, InstantSource clock) {
        return new RecentTokens(new JdbcTokens(jdbc), clock);
    }

    @Bean
    Registrations registrations(JdbcClient jdbc) {
        return new JdbcRegistrations(jdbc);
    }
}
