package health.ilium.intake.referral;

import java.util.List;

/// Knows the practice's targets and business hours.
@FunctionalInterface
public interface DueTimes {

    /// Of every clock that runs, a paused one left out.
    List<Due> of(Referral referral);
}
