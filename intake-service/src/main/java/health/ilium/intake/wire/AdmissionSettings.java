package health.ilium.intake.wire;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param mostRequestsAtOnce how many requests are worked on at the same time, at least one
/// @param longestWait how long one more may wait until another has been answered
@ConfigurationProperties("intake")
record AdmissionSettings(
        @DefaultValue("16") int mostRequestsAtOnce, @DefaultValue("250ms") Duration longestWait) {

    AdmissionSettings {
        if (mostRequestsAtOnce < 1) {
            throw new IllegalArgumentException("intake.most-requests-at-once must be 1 or more");
        }
        if (longestWait.isNegative()) {
            throw new IllegalArgumentException("intake.longest-wait must not be negative");
        }
    }
}
