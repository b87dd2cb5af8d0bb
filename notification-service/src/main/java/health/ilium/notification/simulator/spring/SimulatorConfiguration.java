package health.ilium.notification.simulator.spring;

import health.ilium.notification.carrier.Carrier;
import health.ilium.notification.simulator.Simulator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("notification.simulator")
class SimulatorConfiguration {

    @Bean
    @Order(1)
    Carrier simulatedEmail() {
        return Simulator.ofEmail();
    }

    @Bean
    @Order(1)
    Carrier simulatedSms() {
        return Simulator.ofSms();
    }
}
