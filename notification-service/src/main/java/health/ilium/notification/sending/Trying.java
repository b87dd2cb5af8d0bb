package health.ilium.notification.sending;

import java.time.InstantSource;
import java.util.random.RandomGenerator;

/// Tries to send a claimed message, once, and decides what follows.
///
/// @param chance spreads retries
public record Trying(
        Carrying carrying, SettlementDecider decider, InstantSource clock, RandomGenerator chance) {

    Settlement once(Outgoing message) {
        Attempt attempt = carrying.carry(message);
        return decider.decide(attempt, clock.instant(), chance.nextDouble());
    }
}
