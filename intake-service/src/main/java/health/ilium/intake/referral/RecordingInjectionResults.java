package health.ilium.intake.referral;

import health.ilium.intake.clinical.DiagnosticBlock;
import health.ilium.intake.referral.ReferralCommand.RecordInjectionResult;
import java.time.Instant;
import java.util.UUID;

/// Clinical staff record the result of a diagnostic injection; the case is triaged again. Needs a
/// running transaction.
public final class RecordingInjectionResults {

    private final Deciding deciding;

    public RecordingInjectionResults(Referrals referrals, Announcements announcements) {
        this.deciding = new Deciding(referrals, announcements);
    }

    public Outcome record(
            UUID referralId, long basedOnVersion, DiagnosticBlock block, Actor actor, Instant now) {
        return deciding.on(
                referralId, new RecordInjectionResult(basedOnVersion, block, actor, now));
    }
}
