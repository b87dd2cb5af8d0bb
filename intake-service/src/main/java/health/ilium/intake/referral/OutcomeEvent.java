package health.ilium.intake.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What came of a case at its end. Kept for good like every [ReferralEvent].
public sealed interface OutcomeEvent extends ReferralEvent {

    /// The surgeon said what the consult came to.
    record ConsultOutcomeRecorded(ConsultOutcome outcome, @Nullable String note)
            implements OutcomeEvent {}

    /// The joint was fused; instructions about bearing weight begin.
    record FusionPerformed(LocalDate performedOn) implements OutcomeEvent {}

    /// The referrer was sent the report.
    record ReportSent() implements OutcomeEvent {}

    /// The referrer has read the report.
    record ReportAcknowledged() implements OutcomeEvent {}

    /// Nobody acknowledged the report in time; the case is closed all the same.
    record ReferralClosed() implements OutcomeEvent {}
}
