package health.ilium.triage.decision.spring;

import health.ilium.triage.assessment.policy.Policy;
import health.ilium.triage.assessment.policy.yaml.YamlPolicies;
import health.ilium.triage.decision.Announcements;
import health.ilium.triage.decision.DecidingCases;
import health.ilium.triage.decision.Decisions;
import health.ilium.triage.decision.PolicyFile;
import health.ilium.triage.decision.PuttingPolicyInForce;
import health.ilium.triage.decision.UsedPolicies;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TriageSettings.class)
class Deciding {

    @Bean
    Policy policyInForce(TriageSettings settings, UsedPolicies used) throws IOException {
        var content = settings.policy().getContentAsByteArray();
        var policy = YamlPolicies.read(settings.policy().getDescription(), content);
        return new PuttingPolicyInForce(used)
                .enforce(new PolicyFile(policy, ByteBuffer.wrap(content)));
    }

    @Bean
    DecidingCases decidingCases(
            Policy policy, Decisions decisions, Announcements announcements, InstantSource clock) {
        return new DecidingCases(policy, decisions, announcements, clock);
    }
}
