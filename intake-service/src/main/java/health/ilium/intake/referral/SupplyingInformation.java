package health.ilium.intake.referral;

import health.ilium.intake.clinical.Information;
import health.ilium.intake.referral.ReferralCommand.SupplyInformation;
import java.time.Instant;
import java.util.UUID;

/// A practice answers questions or corrects facts; the case is triaged again. Needs a running
/// transaction.
public final class SupplyingInformation {

    private final Deciding deciding;

    public SupplyingInformation(Referrals referrals, Announcements announcements) {
        this.deciding = new Deciding(referrals, announcements);
    }

    public Outcome supply(
            UUID referralId,
            long basedOnVersion,
            Information information,
            Actor actor,
            Instant now) {
        return deciding.on(
                referralId, new SupplyInformation(basedOnVersion, information, actor, now));
    }
}
