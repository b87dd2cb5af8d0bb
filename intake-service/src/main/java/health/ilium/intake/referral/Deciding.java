package health.ilium.intake.referral;

import java.util.List;
import java.util.UUID;

/// Takes a case in hand: locks it, decides, records and announces what happens.
final class Deciding {

    private final Referrals referrals;
    private final Announcements announcements;

    Deciding(Referrals referrals, Announcements announcements) {
        this.referrals = referrals;
        this.announcements = announcements;
    }

    Outcome on(UUID referralId, ReferralCommand command) {
        Referral referral = referrals.locked(List.of(referralId)).get(referralId);
        if (referral == null || !command.actor().mayReach(referral.practiceId())) {
            return new Outcome.NotFound();
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
