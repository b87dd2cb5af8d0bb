package health.ilium.delivery.spring;

import health.ilium.delivery.parking.UnsentDeadLetters;
import health.ilium.delivery.parking.kafka.SendingDeadLetters;
import health.ilium.delivery.relay.RelaySettings;
import health.ilium.delivery.relay.kafka.Producers;
import health.ilium.delivery.relay.kafka.RelayProducers;
import health.ilium.delivery.working.Backoff;
import health.ilium.delivery.working.Worker;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeadLetterConfiguration {

    private static final Backoff PATIENT =
            new Backoff(Duration.ofMillis(500), Duration.ofSeconds(5));

    @Bean
    Lifecycle sendingDeadLetters(
            UnsentDeadLetters deadLetters, Producers producers, RelaySettings relay) {
        SendingDeadLetters sending =
                new SendingDeadLetters(
                        deadLetters, () -> producers.with(RelayProducers.settings(relay)));
        Worker worker = new Worker("dead-letters", sending, PATIENT);
        return new Lifecycle(worker::start, worker::stop);
    }
}
