package health.ilium.triage.decision.spring;

import health.ilium.triage.assessment.Explaining;
import health.ilium.triage.assessment.payer.PayerProfiles;
import health.ilium.triage.decision.Announcements;
import health.ilium.triage.decision.DecidingCases;
import health.ilium.triage.decision.Decisions;
import health.ilium.triage.policy.Policies;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Deciding {

    @Bean
    Explaining explaining(PayerProfiles profiles) {
        return new Explaining(profiles);
    }

    @Bean
    DecidingCases decidingCases(
            Policies policies,
            Explaining explaining,
            Decisions decisions,
            Announcements announcements,
            InstantSource clock) {
        return new DecidingCases(policies, explaining, decisions, announcements, clock);
    }
}
