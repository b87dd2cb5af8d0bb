package health.ilium.intake.referral;

import health.ilium.intake.clinical.DiagnosticBlock;
import health.ilium.intake.clinical.Information;
import health.ilium.intake.clinical.RedFlag;
import health.ilium.intake.submission.Channel;
import health.ilium.intake.submission.Submission;
import health.ilium.intake.triage.CodedReason;
import health.ilium.intake.triage.MissingItem;
import health.ilium.intake.triage.Pathway;
import health.ilium.intake.triage.TriageDecision;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can happen to a referral. Kept in its journal for good, so a field is never renamed or
/// removed; see [Recorded] for when and by whom.
public sealed interface ReferralEvent
        permits AppointmentEvent,
                CaseWorkEvent,
                OutcomeEvent,
                ReferralEvent.DuplicateSuspected,
                ReferralEvent.InformationRequested,
                ReferralEvent.InformationSupplied,
                ReferralEvent.InjectionResultRecorded,
                ReferralEvent.MessageUndeliverable,
                ReferralEvent.RedFlagCleared,
                ReferralEvent.ReferralAccepted,
                ReferralEvent.ReferralCancelled,
                ReferralEvent.ReferralDeclined,
                ReferralEvent.ReferralMarkedDuplicate,
                ReferralEvent.ReferralReopened,
                ReferralEvent.ReferralResubmitted,
                ReferralEvent.ReferralReturnedWithAdvice,
                ReferralEvent.ReferralSubmitted,
                ReferralEvent.ReferralTriaged,
                ReferralEvent.TriageOverridden {

    /// The referral came in.
    ///
    /// @param channel older events say nothing; those came through the API
    record ReferralSubmitted(
            ReferralNumber number, UUID practiceId, Submission submission, Channel channel)
            implements ReferralEvent {

        public ReferralSubmitted {
            channel = channel == null ? Channel.API : channel;
        }
    }

    /// An open referral looks like the same patient's. For the practice's own staff only: a
    /// referrer never learns of another referrer's patient.
    record DuplicateSuspected(List<UUID> lookalikes) implements ReferralEvent {}

    /// Somebody answered or corrected facts.
    record InformationSupplied(Information information) implements ReferralEvent {}

    /// Triage decided about the facts of one version.
    record ReferralTriaged(long factsVersion, UUID decisionId, TriageDecision decision)
            implements ReferralEvent {}

    /// The referrer was asked for items.
    ///
    /// @param note what the person who asked added; null when triage asked
    record InformationRequested(List<MissingItem> items, @Nullable String note)
            implements ReferralEvent {

        static InformationRequested byTriage(List<MissingItem> items) {
            return new InformationRequested(items, null);
        }
    }

    /// The case was accepted for a pathway.
    record ReferralAccepted(Pathway pathway) implements ReferralEvent {}

    /// The case went back to the referrer with advice.
    record ReferralReturnedWithAdvice(String advice) implements ReferralEvent {}

    /// The referral was cancelled.
    record ReferralCancelled(CancellationReason reason, @Nullable String note)
            implements ReferralEvent {}

    /// The practice does not take the case.
    record ReferralDeclined(DeclineReason reason, @Nullable String note) implements ReferralEvent {}

    /// Another referral of the same patient goes on instead.
    record ReferralMarkedDuplicate(UUID standing) implements ReferralEvent {}

    /// The practice sent a case again that had ended.
    ///
    /// @param information what had become known since; null when nothing had
    record ReferralResubmitted(@Nullable Information information) implements ReferralEvent {}

    /// Staff opened a case again that had ended.
    record ReferralReopened(String reason) implements ReferralEvent {}

    /// The result of a diagnostic injection became known.
    record InjectionResultRecorded(DiagnosticBlock block) implements ReferralEvent {}

    /// A clinician sent the case elsewhere than triage did.
    ///
    /// @param overridden where triage sent it
    /// @param factsVersion version whose facts both judged
    /// @param decisionId the decision that was overridden
    record TriageOverridden(
            Pathway pathway,
            Pathway overridden,
            CodedReason reason,
            String text,
            long factsVersion,
            UUID decisionId)
            implements ReferralEvent {}

    /// A clinician, who is the actor, cleared a red flag, so that it counts as NO.
    record RedFlagCleared(RedFlag redFlag, String reason) implements ReferralEvent {}

    /// A message of the case did not, or may not, reach its recipient.
    ///
    /// @param outcome FAILED, UNKNOWN or SUPPRESSED
    /// @param reason coded reason, for example NO_CONSENT
    record MessageUndeliverable(
            UUID messageId,
            String milestone,
            String recipient,
            String channel,
            String outcome,
            @Nullable String reason)
            implements ReferralEvent {}

    /// Name of the event, as people and the journal know it.
    default String type() {
        return getClass().getSimpleName();
    }
}
