package health.ilium.delivery.sent;

import health.ilium.delivery.working.Task;
import java.time.Duration;

/// Lets go of sent events once they are old, some at a time.
public record Forgetting(SentEvents events, SentSettings settings) implements Task {

    private static final int AT_MOST = 5_000;
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    @Override
    public Duration step() {
        int forgotten = events.forget(settings.kept(), AT_MOST);
        return forgotten == AT_MOST ? Duration.ZERO : BETWEEN_LOOKS;
    }
}
