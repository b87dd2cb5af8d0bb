package health.ilium.intake.referral;

import health.ilium.intake.referral.ReferralCommand.CancelReferral;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A practice cancels its referral. Needs a running transaction.
public final class CancellingReferrals {

    private final Deciding deciding;

    public CancellingReferrals(Referrals referrals, Announcements announcements) {
        this.deciding = new Deciding(referrals, announcements);
    }

    public Outcome cancel(
            UUID referralId,
            long basedOnVersion,
            CancellationReason reason,
            @Nullable String note,
            Actor actor,
            Instant now) {
        return deciding.on(
                referralId, new CancelReferral(basedOnVersion, reason, note, actor, now));
    }
}
