package health.ilium.intake.statuspage;

import health.ilium.intake.referral.Announcements;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/// The pages with what they stand on, without Kafka and without the API. Not marked as a
/// configuration, so that no other test finds it.
@EnableAutoConfiguration(
        excludeName = {
            "health.ilium.delivery.spring.DeliveryAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
        })
@ConfigurationPropertiesScan("health.ilium.intake")
@ComponentScan({
    "health.ilium.intake.access",
    "health.ilium.intake.clocks",
    "health.ilium.intake.links",
    "health.ilium.intake.liveboard",
    "health.ilium.intake.referral.jdbc",
    "health.ilium.intake.referral.spring",
    "health.ilium.intake.statuspage",
    "health.ilium.intake.wire"
})
class PagesAlone {

    @Bean
    Announcements silence() {
        return progress -> {};
    }
}
