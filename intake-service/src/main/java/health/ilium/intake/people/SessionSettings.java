package health.ilium.intake.people;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param idle a session that nobody uses ends after this
/// @param longest every session ends after this
@ConfigurationProperties("intake.session")
public record SessionSettings(
        @DefaultValue("15m") Duration idle, @DefaultValue("12h") Duration longest) {

    public SessionSettings {
        if (!idle.isPositive() || longest.compareTo(idle) < 0) {
            throw new IllegalArgumentException(
                    "intake.session.idle must be more than nothing, and .longest no shorter");
        }
    }

    boolean ended(Session session, Instant now) {
        return !now.isBefore(session.seen().plus(idle))
                || !now.isBefore(session.began().plus(longest));
    }
}
