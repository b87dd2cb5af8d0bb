package health.ilium.intake.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A case that nobody needs to look at for a while: until an instant, until something happens, or
/// until whichever comes first.
public record Snooze(@Nullable Instant until, @Nullable Awaited awaited) {

    public Snooze {
        if (until == null && awaited == null) {
            throw new IllegalArgumentException("A snooze ends some day");
        }
    }

    boolean endedBy(ReferralEvent event) {
        return awaited != null && awaited.is(event);
    }

    public boolean lasts(Instant now) {
        return until == null || now.isBefore(until);
    }
}
