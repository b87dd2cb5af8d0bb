package health.ilium.triage.decision.kafka;

import health.ilium.contract.TriageRequested;
import health.ilium.delivery.consuming.Subscription;
import health.ilium.schemas.Topics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Subscriptions {

    @Bean
    Subscription<TriageRequested> toTriageRequests(TriageRequests requests) {
        return new Subscription<>(Topics.TRIAGE_REQUESTS, "triage", requests);
    }
}
