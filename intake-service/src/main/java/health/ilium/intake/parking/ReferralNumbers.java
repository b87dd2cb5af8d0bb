package health.ilium.intake.parking;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/// What people call referrals.
public interface ReferralNumbers {

    /// Of those that are known.
    Map<UUID, String> of(Collection<UUID> referrals);
}
