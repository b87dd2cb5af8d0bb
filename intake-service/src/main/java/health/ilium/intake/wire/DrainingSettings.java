package health.ilium.intake.wire;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param drain how long connections are drained before the service ends
@ConfigurationProperties("intake")
record DrainingSettings(@DefaultValue("2s") Duration drain) {

    DrainingSettings {
        if (drain.isNegative()) {
            throw new IllegalArgumentException("intake.drain must not be negative");
        }
    }
}
