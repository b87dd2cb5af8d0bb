package health.ilium.intake.clocks;

import health.ilium.intake.referral.Referral;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Cases with a clock that has come to a mark.
public interface DueCases {

    /// Those that nobody else looks at now, the longest due first.
    List<UUID> due(Instant now, int most);

    /// Counts anew when their clocks come to a mark: targets or business hours were changed since.
    void recount(List<Referral> referrals);
}
