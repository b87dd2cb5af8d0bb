package health.ilium.intake.people;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// Lets only so many tries through, by account and by address.
final class Throttle {

    private final SignInTries tries;
    private final SignInSettings settings;
    private final InstantSource clock;

    Throttle(SignInTries tries, SignInSettings settings, InstantSource clock) {
        this.tries = tries;
        this.settings = settings;
        this.clock = clock;
    }

    /// Counts a try. One from a locked address does not count against the account.
    Gate take(TryKey account, TryKey address) {
        Gate byAddress = take(address);
        return byAddress == Gate.LOCKED ? Gate.SHUT : Gate.narrower(byAddress, take(account));
    }

    Gate take(TryKey key) {
        Instant now = clock.instant();
        int most = settings.most(key.kind());
        int taken = tries.take(key, most, now.minus(settings.lockedFor()), now);
        return taken > most ? Gate.LOCKED : taken == most ? Gate.LAST_TRY : Gate.OPEN;
    }

    void right(TryKey account, TryKey address) {
        tries.clear(account);
        tries.giveBack(address);
    }

    void clear(TryKey key) {
        tries.clear(key);
    }

    /// A locked try was not counted.
    void notJudged(Gate gate, TryKey... keys) {
        if (gate.compareTo(Gate.LOCKED) < 0) {
            List.of(keys).forEach(tries::giveBack);
        }
    }

    /// Whether a try is judged at all.
    enum Gate {
        OPEN,
        LAST_TRY,
        /// Nobody is told that it is.
        LOCKED,
        /// For everything that comes from there: says nothing about any account.
        SHUT;

        private static Gate narrower(Gate one, Gate other) {
            return one.compareTo(other) > 0 ? one : other;
        }
    }
}
