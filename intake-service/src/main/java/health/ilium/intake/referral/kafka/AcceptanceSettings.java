package health.ilium.intake.referral.kafka;

import health.ilium.intake.referral.Acceptance;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Who accepts the pathways injection and consult.
@ConfigurationProperties("intake")
record AcceptanceSettings(@DefaultValue("CLINICIAN") Acceptance acceptance) {}
