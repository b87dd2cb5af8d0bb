package health.ilium.intake.referral;

import health.ilium.intake.referral.ReferralCommand.ReturnWithAdvice;
import java.time.Instant;
import java.util.UUID;

/// Staff return a case to the referrer with advice. Needs a running transaction.
public final class ReturningReferrals {

    private final Deciding deciding;

    public ReturningReferrals(Referrals referrals, Announcements announcements) {
        this.deciding = new Deciding(referrals, announcements);
    }

    public Outcome giveBack(
            UUID referralId, long basedOnVersion, String advice, Actor actor, Instant now) {
        return deciding.on(referralId, new ReturnWithAdvice(basedOnVersion, advice, actor, now));
    }
}
