package health.ilium.intake.referral;

import java.time.Instant;

/// A case that somebody works on. A lease: it ends by itself.
public record Claim(Actor by, Instant until) {

    public boolean holds(Instant now) {
        return now.isBefore(until);
    }

    public boolean isOf(Actor actor) {
        return by.kind() == actor.kind() && by.id() != null && by.id().equals(actor.id());
    }
}
