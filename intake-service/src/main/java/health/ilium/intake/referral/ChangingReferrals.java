package health.ilium.intake.referral;

import health.ilium.intake.referral.CaseWorkCommand.MarkDuplicate;
import health.ilium.intake.referral.ReferralCommand.OnVersion;
import java.util.List;
import java.util.UUID;

/// Somebody who looked at a version of a case changes it: the case is locked, the command decided,
/// and what happens is recorded and announced. Needs a running transaction.
public final class ChangingReferrals {

    private final Referrals referrals;
    private final Announcements announcements;

    public ChangingReferrals(Referrals referrals, Announcements announcements) {
        this.referrals = referrals;
        this.announcements = announcements;
    }

    public Outcome change(UUID referralId, OnVersion command) {
        Referral referral = referrals.locked(List.of(referralId)).get(referralId);
        if (referral == null || !command.actor().mayReach(referral.practiceId())) {
            return new Outcome.NotFound();
        }
        if (command instanceof MarkDuplicate duplicate
                && referrals.find(duplicate.standing()).isEmpty()) {
            return new Refused.Hindered(referral.version(), Obstacle.NO_OTHER_REFERRAL);
        }
        return switch (ReferralDecider.decide(command, referral)) {
            case Refused refused -> refused;
            case Decision.Decided decided -> done(Progress.of(referral, command, decided));
        };
    }

    private Outcome.Done done(Progress progress) {
        referrals.record(List.of(progress));
        announcements.announce(List.of(progress));
        Referral after = progress.after();
        return new Outcome.Done(after.id(), after.version(), after.status());
    }
}
