package health.ilium.intake.referral;

import health.ilium.intake.referral.ReferralCommand.SubmitReferral;
import health.ilium.intake.submission.Channel;
import health.ilium.intake.submission.Submission;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/// A practice submits a referral. Needs a running transaction.
public final class SubmittingReferrals {

    private final Referrals referrals;
    private final Announcements announcements;
    private final PageLinks links;
    private final Supplier<UUID> ids;

    public SubmittingReferrals(
            Referrals referrals, Announcements announcements, PageLinks links, Supplier<UUID> ids) {
        this.referrals = referrals;
        this.announcements = announcements;
        this.links = links;
        this.ids = ids;
    }

    /// @param practice the practice that owns the referral, as actor
    public Submitted submit(UUID practiceId, Submission submission, Actor practice, Instant now) {
        return enter(practiceId, submission, Channel.API, practice, now);
    }

    /// @param by the practice, or whoever enters for it what came on another way
    public Submitted enter(
            UUID practiceId, Submission submission, Channel channel, Actor by, Instant now) {
        Arrival arrival = referrals.arriving(submission);
        Progress progress =
                Progress.beginning(
                        ids.get(),
                        new SubmitReferral(
                                arrival.number(),
                                practiceId,
                                submission,
                                arrival.lookalikes(),
                                channel,
                                by,
                                now));
        referrals.record(List.of(progress));
        Referral referral = progress.after();
        links.issue(referral.id());
        announcements.announce(List.of(progress));
        return new Submitted(referral.id(), referral.number(), referral.status());
    }

    /// What the practice is told. The version is always 1: what is suspected beyond it is not the
    /// practice's to know.
    public record Submitted(UUID referralId, ReferralNumber number, ReferralStatus status) {

        public long version() {
            return 1;
        }
    }
}
