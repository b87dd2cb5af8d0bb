package health.ilium.delivery.spring;

import health.ilium.delivery.encoding.EventEncoding;
import health.ilium.delivery.encoding.confluent.ConfluentEncoding;
import health.ilium.delivery.working.Backoff;
import health.ilium.delivery.working.Worker;
import health.ilium.schemas.Topics;
import health.ilium.schemas.confluent.RegistrySettings;
import health.ilium.schemas.confluent.SchemaRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
@ConditionalOnMissingBean(EventEncoding.class)
class EncodingConfiguration {

    private static final String LOCAL = "http://localhost:28081/apis/ccompat/v7";
    private static final List<String> OPTIONAL =
            List.of(
                    "schema.registry.request.timeout.ms",
                    "basic.auth.user.info",
                    "bearer.auth.token");
    private static final Backoff PATIENT =
            new Backoff(Duration.ofMillis(250), Duration.ofSeconds(2));

    @Bean
    @ConditionalOnMissingBean
    SchemaRegistry schemaRegistry(Environment environment) {
        Map<String, String> settings = new HashMap<>();
        settings.put(RegistrySettings.URL, environment.getProperty(RegistrySettings.URL, LOCAL));
        for (String name : OPTIONAL) {
            String value = environment.getProperty(name);
            if (value != null) {
                settings.put(name, value);
            }
        }
        return SchemaRegistry.at(RegistrySettings.from(settings));
    }

    @Bean
    ConfluentEncoding eventEncoding(SchemaRegistry registry) {
        return new ConfluentEncoding(registry, Topics.all());
    }

    @Bean
    Lifecycle schemaLookup(ConfluentEncoding encoding) {
        Worker worker = new Worker("schema-lookup", encoding, PATIENT);
        return new Lifecycle(worker::start, worker::stop);
    }
}
