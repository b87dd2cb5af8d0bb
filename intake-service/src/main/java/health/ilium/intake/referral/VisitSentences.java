package health.ilium.intake.referral;

import health.ilium.intake.referral.AppointmentEvent.AppointmentBooked;
import health.ilium.intake.referral.AppointmentEvent.AppointmentCancelled;
import health.ilium.intake.referral.AppointmentEvent.AppointmentMoved;
import health.ilium.intake.referral.AppointmentEvent.PatientDidNotAttend;
import health.ilium.intake.referral.AppointmentEvent.PatientSeen;
import health.ilium.intake.referral.OutcomeEvent.ConsultOutcomeRecorded;
import health.ilium.intake.referral.OutcomeEvent.FusionPerformed;
import health.ilium.intake.referral.OutcomeEvent.ReferralClosed;
import health.ilium.intake.referral.OutcomeEvent.ReportAcknowledged;
import health.ilium.intake.referral.OutcomeEvent.ReportSent;

/// Tells of visits and their outcome, for [Timeline].
final class VisitSentences {

    private VisitSentences() {}

    static String of(AppointmentEvent event, String who) {
        return switch (event) {
            case AppointmentBooked booked ->
                    "%s made an appointment: %s."
                            .formatted(who, booked.appointment().purpose().words());
            case AppointmentMoved _ -> "%s moved the appointment.".formatted(who);
            case AppointmentCancelled cancelled ->
                    "%s cancelled the appointment: %s.".formatted(who, cancelled.reason().words());
            case PatientDidNotAttend _ -> "The patient did not come.";
            case PatientSeen _ -> "The patient was seen.";
        };
    }

    static String of(OutcomeEvent event, String who) {
        return switch (event) {
            case ConsultOutcomeRecorded recorded ->
                    "%s recorded the outcome of the consult: %s."
                            .formatted(who, recorded.outcome().words());
            case FusionPerformed _ -> "%s recorded that the joint was fused.".formatted(who);
            case ReportSent _ -> "%s sent the report.".formatted(who);
            case ReportAcknowledged _ -> "%s acknowledged the report.".formatted(who);
            case ReferralClosed _ -> "Closed, because nobody acknowledged the report in time.";
        };
    }
}
