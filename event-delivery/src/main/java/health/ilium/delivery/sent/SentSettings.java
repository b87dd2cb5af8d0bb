package health.ilium.delivery.sent;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Events that were sent (`delivery.sent.*`).
///
/// @param kept how long they can be published again after a broker lost them; 0 keeps none
@ConfigurationProperties("delivery.sent")
public record SentSettings(@DefaultValue("2h") Duration kept) {

    public boolean areKept() {
        return kept.isPositive();
    }
}
