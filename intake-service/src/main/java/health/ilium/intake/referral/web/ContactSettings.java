package health.ilium.intake.referral.web;

import health.ilium.intake.referral.ContactPolicy;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How often a patient is tried (`intake.contact.*`).
///
/// @param attempts without an answer before the case ends as unreachable
/// @param days different business days they must fall on
@ConfigurationProperties("intake.contact")
record ContactSettings(@DefaultValue("3") int attempts, @DefaultValue("3") int days) {

    ContactPolicy policy() {
        return new ContactPolicy(attempts, days);
    }
}
