package health.ilium.delivery.sent;

import java.time.Duration;

/// Events that a broker has had.
public interface SentEvents {

    /// Puts all of them into the outbox again, each at the place that it had. Consumers skip what
    /// they have applied, so that nothing happens twice. Events of a key that are in the outbox at
    /// that moment may be sent before its older ones, which then wait for those.
    ///
    /// @return how many
    int publishAgain();

    /// Lets go of some of those that are older.
    ///
    /// @return how many
    int forget(Duration age, int atMost);

    long count();
}
