package health.ilium.triage.access.spring;

import health.ilium.triage.access.Tokens;
import health.ilium.triage.access.json.TokensOfFile;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class AccessOfPeople {

    private static final Logger LOG = LoggerFactory.getLogger(AccessOfPeople.class);

    @Bean
    Tokens tokens(AccessSettings settings, InstantSource clock) throws IOException {
        var file = settings.accessFile();
        if (file == null) {
            LOG.info("No access file is set; nobody can read or change policies");
            return token -> Optional.empty();
        }
        return new TokensOfFile(file, clock);
    }
}
