package health.ilium.notification.planning.kafka;

import health.ilium.delivery.consuming.Subscription;
import health.ilium.schemas.Topics;
import org.apache.avro.specific.SpecificRecord;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReferralEventsSubscription {

    @Bean
    Subscription<SpecificRecord> referralEvents(ReferralEventsHandler handler) {
        return new Subscription<>(Topics.REFERRAL_EVENTS, "notification", handler);
    }
}
