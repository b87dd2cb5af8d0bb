package health.ilium.intake.worklist.spring;

import health.ilium.intake.referral.ChangingReferrals;
import health.ilium.intake.worklist.ClaimingNext;
import health.ilium.intake.worklist.Worklist;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorklistUseCases {

    @Bean
    ClaimingNext claimingNext(Worklist worklist, ChangingReferrals changing) {
        return new ClaimingNext(worklist, changing);
    }
}
