package health.ilium.intake.referral;

import health.ilium.intake.referral.OutcomeCommand.AcknowledgeReport;
import health.ilium.intake.referral.OutcomeCommand.RecordConsultOutcome;
import health.ilium.intake.referral.OutcomeCommand.RecordFusion;
import health.ilium.intake.referral.OutcomeCommand.SendReport;
import health.ilium.intake.referral.OutcomeEvent.ConsultOutcomeRecorded;
import health.ilium.intake.referral.OutcomeEvent.FusionPerformed;
import health.ilium.intake.referral.OutcomeEvent.ReportAcknowledged;
import health.ilium.intake.referral.OutcomeEvent.ReportSent;

/// Decides about the end of a case. Pure, like [ReferralDecider].
final class OutcomeDecider {

    private OutcomeDecider() {}

    static Decision decide(OutcomeCommand command, Referral referral) {
        boolean known = referral.visits().outcome() != null;
        return switch (command) {
            case RecordConsultOutcome outcome ->
                    Possible.in(
                            referral,
                            new ConsultOutcomeRecorded(outcome.outcome(), outcome.note()));
            case RecordFusion fusion ->
                    Possible.in(referral, new FusionPerformed(fusion.performedOn()));
            case SendReport _ when Possible.can(referral, new ReportSent()) && !known ->
                    new Refused.Hindered(referral.version(), Obstacle.OUTCOME_MISSING);
            case SendReport _ -> Possible.in(referral, new ReportSent());
            case AcknowledgeReport _ -> Possible.in(referral, new ReportAcknowledged());
        };
    }
}
