package health.ilium.triage.policy.spring;

import health.ilium.triage.policy.ChangingPolicies;
import health.ilium.triage.policy.KeepingShippedPolicy;
import health.ilium.triage.policy.KeptPolicies;
import health.ilium.triage.policy.PolicyFormat;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PolicySettings.class)
class LifeOfPolicies {

    @Bean
    KeepingShippedPolicy keepingShippedPolicy(KeptPolicies policies, InstantSource clock) {
        return new KeepingShippedPolicy(policies, clock);
    }

    @Bean
    ChangingPolicies changingPolicies(
            KeptPolicies policies, PolicyFormat format, InstantSource clock) {
        return new ChangingPolicies(policies, format, clock);
    }
}
