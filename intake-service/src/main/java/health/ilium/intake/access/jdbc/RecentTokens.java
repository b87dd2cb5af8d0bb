package health.ilium.intake.access.jdbc;

import health.ilium.access.bearer.TokenHash;
import health.ilium.intake.access.Caller;
import health.ilium.intake.access.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Spares the database a look-up for each request. A revoked token works for five seconds more; an
/// unknown one is looked up each time, so that a new token works at once.
final class RecentTokens implements Tokens {

    private static final Duration TRUSTED = Duration.ofSeconds(5);
    private static final int MOST = 10_000;

    private final Tokens tokens;
    private final InstantSource clock;
    private final Map<TokenHash, Seen> recent = new ConcurrentHashMap<>();

    RecentTokens(Tokens tokens, InstantSource clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public Optional<Caller> holder(TokenHash token) {
        Instant now = clock.instant();
        Seen seen = recent.get(token);
        if (seen != null && now.isBefore(seen.until())) {
            return Optional.of(seen.caller());
        }
        Optional<Caller> holder = tokens.holder(token);
        if (recent.size() >= MOST) {
            recent.clear();
        }
        holder.ifPresentOrElse(
                caller -> recent.put(token, new Seen(caller, now.plus(TRUSTED))),
                () -> recent.remove(token));
        return holder;
    }

    private record Seen(Caller caller, Instant until) {}
}
