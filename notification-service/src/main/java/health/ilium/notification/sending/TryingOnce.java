package health.ilium.notification.sending;

import java.time.InstantSource;
import java.util.random.RandomGenerator;

/// Tries to send a claimed message, once, and decides what follows. What must not be sent any more
/// is not tried.
///
/// @param chance spreads retries
public record TryingOnce(
        Carrying carrying, SettlementDecider decider, InstantSource clock, RandomGenerator chance)
        implements Trying {

    @Override
    public Settlement once(Outgoing message) {
        if (message.obstacle() != null) {
            return decider.withhold(message, message.obstacle(), clock.instant());
        }
        Attempt attempt = carrying.carry(message);
        return decider.decide(attempt, clock.instant(), chance.nextDouble());
    }
}
