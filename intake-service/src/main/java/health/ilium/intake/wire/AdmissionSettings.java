package health.ilium.intake.wire;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param mostRequestsAtOnce how many requests are worked on at the same time, at least one
@ConfigurationProperties("intake")
record AdmissionSettings(@DefaultValue("48") int mostRequestsAtOnce) {

    AdmissionSettings {
        if (mostRequestsAtOnce < 1) {
            throw new IllegalArgumentException("intake.most-requests-at-once must be 1 or more");
        }
    }
}
