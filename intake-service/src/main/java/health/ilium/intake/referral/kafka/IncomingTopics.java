package health.ilium.intake.referral.kafka;

import health.ilium.contract.MessageSettled;
import health.ilium.contract.ReferralTriaged;
import health.ilium.delivery.consuming.Subscription;
import health.ilium.schemas.Topics;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The topics that intake consumes.
@Configuration(proxyBeanMethods = false)
class IncomingTopics {

    private static final String GROUP = "intake";

    /// There are five for each referral, and hardly one changes anything.
    private static final Duration NOT_URGENT = Duration.ofMillis(100);

    @Bean
    Subscription<ReferralTriaged> decisionsOfTriage(TriageDecisions handler) {
        return new Subscription<>(Topics.TRIAGE_DECISIONS, GROUP, handler);
    }

    @Bean
    Subscription<MessageSettled> outcomesOfMessages(SettledMessages handler) {
        return new Subscription<>(Topics.MESSAGE_EVENTS, GROUP, handler).gatheringFor(NOT_URGENT);
    }
}
