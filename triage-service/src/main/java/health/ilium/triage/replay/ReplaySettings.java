package health.ilium.triage.replay;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param workers threads of this instance that work on replays; 0 leaves them to other instances
/// @param part decisions in one transaction
/// @param poll how often to look for replays that were asked for elsewhere
@ConfigurationProperties("triage.replay")
public record ReplaySettings(
        @DefaultValue("2") int workers,
        @DefaultValue("2000") int part,
        @DefaultValue("1s") Duration poll) {

    public ReplaySettings {
        if (workers < 0 || part < 1 || !poll.isPositive()) {
            throw new IllegalArgumentException(
                    "triage.replay: workers from 0, part from 1, poll above 0");
        }
    }
}
