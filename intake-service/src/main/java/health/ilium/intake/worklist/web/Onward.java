package health.ilium.intake.worklist.web;

import health.ilium.intake.worklist.ChangeFeed;
import health.ilium.intake.worklist.ChangeFeed.Changed;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Tells each change once. Transactions end in another order than their times say, so it looks back
/// a little and remembers what it has told.
final class Onward {

    private static final Duration BACK = Duration.ofSeconds(10);
    private static final int MOST = 2_000;

    private final ChangeFeed feed;
    private final Map<UUID, Changed> told = new HashMap<>();

    /// Begins with what changed lately.
    Onward(ChangeFeed feed) {
        this.feed = feed;
    }

    List<Changed> next(Instant now) {
        List<Changed> fresh =
                feed.since(now.minus(BACK), MOST).stream().filter(this::isFresh).toList();
        fresh.forEach(it -> told.put(it.referralId(), it));
        told.values().removeIf(it -> it.at().isBefore(now.minus(BACK.multipliedBy(2))));
        return fresh;
    }

    /// What was told lately, for who begins to listen: something may have changed since their page
    /// was made.
    List<Changed> lately() {
        return List.copyOf(told.values());
    }

    private boolean isFresh(Changed changed) {
        Changed before = told.get(changed.referralId());
        return before == null || before.version() < changed.version();
    }
}
