package health.ilium.intake.cdshooks.spring;

import com.github.f4b6a3.uuid.UuidCreator;
import health.ilium.intake.cdshooks.Cards;
import health.ilium.intake.cdshooks.PreCheckingOrders;
import health.ilium.intake.cdshooks.TakingFeedback;
import health.ilium.intake.triage.DryRuns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PreCheckUseCases {

    @Bean
    PreCheckingOrders preCheckingOrders(DryRuns dryRuns, Cards cards) {
        return new PreCheckingOrders(dryRuns, cards, UuidCreator::getTimeOrderedEpoch);
    }

    @Bean
    TakingFeedback takingFeedback(Cards cards) {
        return new TakingFeedback(cards);
    }
}
