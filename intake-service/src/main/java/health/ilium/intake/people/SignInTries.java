package health.ilium.intake.people;

import java.time.Instant;

/// Tries to sign in, counted before they are judged, so that tries at the same time count too.
public interface SignInTries {

    /// Counts one more.
    ///
    /// @param most that may be wrong; later ones are not counted, so that the lock opens in time
    /// @param since older ones no longer count
    /// @return how many there are now, more than `most` when it is locked
    int take(TryKey key, int most, Instant since, Instant now);

    /// One of them was no wrong try.
    void giveBack(TryKey key);

    /// None of them counts any longer.
    void clear(TryKey key);

    void forget(Instant before);
}
