package health.ilium.triage.decision.spring;

import health.ilium.triage.assessment.payer.PayerProfile;
import health.ilium.triage.assessment.payer.PayerProfiles;
import health.ilium.triage.assessment.payer.yaml.YamlPayerProfiles;
import java.io.IOException;
import java.util.ArrayList;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PayerProfileSettings.class)
class PayerProfileFiles {

    @Bean
    PayerProfiles payerProfiles(PayerProfileSettings settings) throws IOException {
        var shipped = in("classpath:payer-profiles/");
        var folder = settings.payerProfiles();
        return folder == null ? shipped : shipped.with(in(folder.toUri().toString()));
    }

    private static PayerProfiles in(String folder) throws IOException {
        var profiles = new ArrayList<PayerProfile>();
        for (var file : new PathMatchingResourcePatternResolver().getResources(folder + "*.yaml")) {
            profiles.add(
                    YamlPayerProfiles.read(file.getDescription(), file.getContentAsByteArray()));
        }
        return new PayerProfiles(profiles);
    }
}
