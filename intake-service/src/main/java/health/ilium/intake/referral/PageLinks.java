package health.ilium.intake.referral;

import java.util.UUID;

/// The secret links to a referral's pages.
public interface PageLinks {

    void issue(UUID referralId);
}
