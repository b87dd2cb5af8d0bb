package health.ilium.intake.referral;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What people have to say at the end of a case.
public sealed interface OutcomeCommand extends ReferralCommand.OnVersion {

    record RecordConsultOutcome(
            long basedOnVersion,
            ConsultOutcome outcome,
            @Nullable String note,
            Actor actor,
            Instant now)
            implements OutcomeCommand {}

    record RecordFusion(long basedOnVersion, LocalDate performedOn, Actor actor, Instant now)
            implements OutcomeCommand {}

    /// Sends the referrer the report, which completes the case.
    record SendReport(long basedOnVersion, Actor actor, Instant now) implements OutcomeCommand {}

    /// The practice that referred has read the report.
    record AcknowledgeReport(long basedOnVersion, Actor actor, Instant now)
            implements OutcomeCommand {}
}
