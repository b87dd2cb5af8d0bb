package health.ilium.intake.wire;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SystemTime {

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }
}
