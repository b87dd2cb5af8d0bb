package health.ilium.intake.referral.web;

import health.ilium.intake.referral.Actor;
import health.ilium.intake.referral.Referral;
import health.ilium.intake.referral.ReferralStatus;
import health.ilium.intake.submission.Submission;
import health.ilium.intake.triage.TriageDecision;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A referral as a caller may see it.
///
/// @param version to base the next change on
/// @param advice with which it was returned
/// @param triage null until triaged
record ReferralView(
        UUID referralId,
        String referralNumber,
        ReferralStatus status,
        long version,
        Instant submittedAt,
        Instant updatedAt,
        @Nullable String advice,
        @Nullable TriageDecision triage,
        Submission submission) {

    static ReferralView of(Referral referral, Actor reader) {
        return new ReferralView(
                referral.id(),
                referral.number().text(),
                referral.status(),
                referral.versionFor(reader),
                referral.arrived().at(),
                referral.updatedAt(),
                referral.standing().advice(),
                referral.triage() == null ? null : referral.triage().decision(),
                referral.submission());
    }
}
