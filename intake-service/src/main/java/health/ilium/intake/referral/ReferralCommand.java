package health.ilium.intake.referral;

import health.ilium.intake.clinical.DiagnosticBlock;
import health.ilium.intake.clinical.Information;
import health.ilium.intake.clinical.RedFlag;
import health.ilium.intake.submission.Channel;
import health.ilium.intake.submission.Submission;
import health.ilium.intake.triage.CodedReason;
import health.ilium.intake.triage.Pathway;
import health.ilium.intake.triage.TriageDecision;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What people and other services want to happen to a referral.
public sealed interface ReferralCommand {

    /// Who wants it.
    Actor actor();

    /// When it is asked.
    Instant now();

    /// When what it tells of took place.
    default Instant occurredAt() {
        return now();
    }

    /// A command for a case that is there already.
    sealed interface OnCase extends ReferralCommand {}

    /// A command of somebody who looked at one version of the case.
    sealed interface OnVersion extends OnCase
            permits AppointmentCommand,
                    CancelReferral,
                    CaseWorkCommand,
                    ClearRedFlag,
                    OutcomeCommand,
                    OverrideTriage,
                    RecordInjectionResult,
                    ReturnWithAdvice,
                    RoutingCommand,
                    SupplyInformation {
        long basedOnVersion();
    }

    /// A practice submits a referral, or staff enter one that came on another way.
    record SubmitReferral(
            ReferralNumber number,
            UUID practiceId,
            Submission submission,
            List<UUID> lookalikes,
            Channel channel,
            Actor actor,
            Instant now)
            implements ReferralCommand {}

    /// A practice answers questions or corrects facts; the case is triaged again.
    record SupplyInformation(long basedOnVersion, Information information, Actor actor, Instant now)
            implements OnVersion {}

    /// Clinical staff record the result of a diagnostic injection; the case is triaged again.
    record RecordInjectionResult(
            long basedOnVersion, DiagnosticBlock block, Actor actor, Instant now)
            implements OnVersion {}

    /// Staff return a case to the referrer with advice.
    record ReturnWithAdvice(long basedOnVersion, String advice, Actor actor, Instant now)
            implements OnVersion {}

    /// A practice cancels its referral.
    record CancelReferral(
            long basedOnVersion,
            CancellationReason reason,
            @Nullable String note,
            Actor actor,
            Instant now)
            implements OnVersion {}

    /// A clinician sends a case elsewhere than triage did.
    record OverrideTriage(
            long basedOnVersion,
            Pathway pathway,
            CodedReason reason,
            String text,
            Actor actor,
            Instant now)
            implements OnVersion {}

    /// A clinician clears a red flag; the case is triaged again.
    record ClearRedFlag(
            long basedOnVersion, RedFlag redFlag, String reason, Actor actor, Instant now)
            implements OnVersion {}

    /// Triage decided.
    ///
    /// @param factsVersion version whose facts triage judged
    record RecordTriageDecision(
            long factsVersion,
            UUID decisionId,
            Instant occurredAt,
            TriageDecision decision,
            Acceptance acceptance,
            Actor actor,
            Instant now)
            implements OnCase {}

    /// A message did not, or may not, have arrived.
    record RecordUndeliverableMessage(
            ReferralEvent.MessageUndeliverable message,
            Instant occurredAt,
            Actor actor,
            Instant now)
            implements OnCase {}

    /// A clock came to a mark.
    ///
    /// @param due when its target was or is due
    record PassDeadline(Clock clock, Mark mark, Instant due, Actor actor, Instant now)
            implements OnCase {}
}
