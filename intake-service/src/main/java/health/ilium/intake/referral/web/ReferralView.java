package health.ilium.intake.referral.web;

import health.ilium.intake.appointment.Appointment;
import health.ilium.intake.referral.Actor;
import health.ilium.intake.referral.ConsultOutcome;
import health.ilium.intake.referral.NextAction;
import health.ilium.intake.referral.Referral;
import health.ilium.intake.referral.ReferralStatus;
import health.ilium.intake.submission.Submission;
import health.ilium.intake.triage.Pathway;
import health.ilium.intake.triage.TriageDecision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A referral as a caller may see it.
///
/// @param version to base the next change on
/// @param advice with which it was returned
/// @param pathway where the case goes: the override's while it stands, else triage's; null until
///     triaged
/// @param triage what triage said, also when it was overridden; null until triaged
/// @param nextAction the next right thing to do
/// @param appointment the one that stands or was last attended; null when there is none
/// @param override null when triage was never overridden
record ReferralView(
        UUID referralId,
        String referralNumber,
        ReferralStatus status,
        long version,
        Instant submittedAt,
        Instant updatedAt,
        @Nullable String advice,
        @Nullable Pathway pathway,
        @Nullable TriageDecision triage,
        @Nullable OverrideView override,
        List<ClearedRedFlagView> clearedRedFlags,
        NextAction nextAction,
        @Nullable Appointment appointment,
        @Nullable ConsultOutcome consultOutcome,
        @Nullable LocalDate fusedOn,
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
                referral.pathway(),
                referral.triage() == null ? null : referral.triage().decision(),
                OverrideView.of(referral.standing()),
                referral.standing().judgements().cleared().stream()
                        .map(ClearedRedFlagView::of)
                        .toList(),
                NextAction.of(referral),
                referral.visits().appointment(),
                referral.visits().outcome(),
                referral.visits().fusedOn(),
                referral.submission());
    }
}
