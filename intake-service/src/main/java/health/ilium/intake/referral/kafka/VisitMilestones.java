package health.ilium.intake.referral.kafka;

import health.ilium.contract.AppointmentPurpose;
import health.ilium.contract.Office;
import health.ilium.intake.appointment.Appointment;
import health.ilium.intake.referral.AppointmentEvent;
import health.ilium.intake.referral.AppointmentEvent.AppointmentBooked;
import health.ilium.intake.referral.AppointmentEvent.AppointmentCancelled;
import health.ilium.intake.referral.AppointmentEvent.AppointmentMoved;
import health.ilium.intake.referral.AppointmentEvent.PatientDidNotAttend;
import health.ilium.intake.referral.AppointmentEvent.PatientSeen;
import health.ilium.intake.referral.OutcomeEvent;
import health.ilium.intake.referral.OutcomeEvent.ConsultOutcomeRecorded;
import health.ilium.intake.referral.OutcomeEvent.FusionPerformed;
import health.ilium.intake.referral.OutcomeEvent.ReferralClosed;
import health.ilium.intake.referral.OutcomeEvent.ReportAcknowledged;
import health.ilium.intake.referral.OutcomeEvent.ReportSent;
import health.ilium.intake.referral.kafka.Milestones.Told;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;

/// What people are told of visits and their outcome.
final class VisitMilestones {

    private VisitMilestones() {}

    static SpecificRecord of(AppointmentEvent event, Told told) {
        return switch (event) {
            case AppointmentBooked(Appointment it) ->
                    new health.ilium.contract.AppointmentBooked(
                            told.id(),
                            told.number(),
                            told.version(),
                            told.at(),
                            it.id(),
                            office(it),
                            it.start(),
                            it.minutes(),
                            purpose(it));
            case AppointmentMoved(Appointment it) ->
                    new health.ilium.contract.AppointmentMoved(
                            told.id(),
                            told.number(),
                            told.version(),
                            told.at(),
                            it.id(),
                            office(it),
                            it.start(),
                            it.minutes(),
                            purpose(it));
            case AppointmentCancelled cancelled ->
                    new health.ilium.contract.AppointmentCancelled(
                            told.id(),
                            told.number(),
                            told.version(),
                            told.at(),
                            cancelled.appointmentId(),
                            cancelled.start());
            case PatientDidNotAttend(var appointment) ->
                    new health.ilium.contract.PatientDidNotAttend(
                            told.id(), told.number(), told.version(), told.at(), appointment);
            case PatientSeen(var appointment) ->
                    new health.ilium.contract.PatientSeen(
                            told.id(), told.number(), told.version(), told.at(), appointment);
        };
    }

    static Optional<SpecificRecord> of(OutcomeEvent event, Told told) {
        return switch (event) {
            case ConsultOutcomeRecorded _ ->
                    Optional.of(
                            new health.ilium.contract.ConsultOutcomeRecorded(
                                    told.id(), told.number(), told.version(), told.at()));
            case FusionPerformed performed ->
                    Optional.of(
                            new health.ilium.contract.FusionPerformed(
                                    told.id(),
                                    told.number(),
                                    told.version(),
                                    told.at(),
                                    performed.performedOn()));
            case ReportSent _ ->
                    Optional.of(
                            new health.ilium.contract.ReportSent(
                                    told.id(), told.number(), told.version(), told.at()));
            case ReferralClosed _, ReportAcknowledged _ ->
                    Optional.of(
                            new health.ilium.contract.ReferralClosed(
                                    told.id(), told.number(), told.version(), told.at()));
        };
    }

    private static Office office(Appointment appointment) {
        return Office.valueOf(appointment.office().name());
    }

    private static AppointmentPurpose purpose(Appointment appointment) {
        return AppointmentPurpose.valueOf(appointment.purpose().name());
    }
}
