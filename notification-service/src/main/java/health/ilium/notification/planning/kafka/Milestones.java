package health.ilium.notification.planning.kafka;

import health.ilium.contract.AppointmentBooked;
import health.ilium.contract.AppointmentCancelled;
import health.ilium.contract.AppointmentMoved;
import health.ilium.contract.ConsultOutcomeRecorded;
import health.ilium.contract.ContactDetailsCorrected;
import health.ilium.contract.DeadlinePassed;
import health.ilium.contract.EscalationAcknowledged;
import health.ilium.contract.FusionPerformed;
import health.ilium.contract.InformationRequested;
import health.ilium.contract.InjectionResultRecorded;
import health.ilium.contract.PatientDidNotAttend;
import health.ilium.contract.PatientSeen;
import health.ilium.contract.PatientUnreachable;
import health.ilium.contract.ReferralAccepted;
import health.ilium.contract.ReferralCancelled;
import health.ilium.contract.ReferralClosed;
import health.ilium.contract.ReferralDeclined;
import health.ilium.contract.ReferralMarkedDuplicate;
import health.ilium.contract.ReferralReturnedWithAdvice;
import health.ilium.contract.ReferralSubmitted;
import health.ilium.contract.ReportSent;
import health.ilium.contract.UrgentReviewRequired;
import health.ilium.delivery.consuming.ImpossibleContent;
import health.ilium.notification.message.Milestone;
import org.apache.avro.specific.SpecificRecord;

/// What each referral event is in the life of a case.
final class Milestones {

    private Milestones() {}

    static Milestone of(SpecificRecord event) {
        return switch (event) {
            case ReferralSubmitted _ -> Milestone.REFERRAL_SUBMITTED;
            case UrgentReviewRequired _ -> Milestone.URGENT_REVIEW_REQUIRED;
            case EscalationAcknowledged _ -> Milestone.ESCALATION_ACKNOWLEDGED;
            case InformationRequested _ -> Milestone.INFORMATION_REQUESTED;
            case DeadlinePassed it when reminds(it) -> Milestone.INFORMATION_REMINDER;
            case DeadlinePassed _ -> Milestone.DEADLINE_PASSED;
            case ReferralAccepted _ -> Milestone.REFERRAL_ACCEPTED;
            case ReferralReturnedWithAdvice _ -> Milestone.REFERRAL_RETURNED_WITH_ADVICE;
            case ReferralDeclined _ -> Milestone.REFERRAL_DECLINED;
            case ReferralCancelled _ -> Milestone.REFERRAL_CANCELLED;
            case ReferralMarkedDuplicate _ -> Milestone.REFERRAL_MARKED_DUPLICATE;
            case ReferralClosed _ -> Milestone.REFERRAL_CLOSED;
            case PatientUnreachable _ -> Milestone.PATIENT_UNREACHABLE;
            case ContactDetailsCorrected _ -> Milestone.CONTACT_DETAILS_CORRECTED;
            case AppointmentBooked _ -> Milestone.APPOINTMENT_BOOKED;
            case AppointmentMoved _ -> Milestone.APPOINTMENT_MOVED;
            case AppointmentCancelled _ -> Milestone.APPOINTMENT_CANCELLED;
            case PatientDidNotAttend _ -> Milestone.PATIENT_DID_NOT_ATTEND;
            case PatientSeen _ -> Milestone.PATIENT_SEEN;
            case InjectionResultRecorded _ -> Milestone.INJECTION_RESULT_RECORDED;
            case ConsultOutcomeRecorded _ -> Milestone.CONSULT_OUTCOME_RECORDED;
            case ReportSent _ -> Milestone.REPORT_SENT;
            case FusionPerformed _ -> Milestone.FUSION_PERFORMED;
            default -> throw new ImpossibleContent("type: NOT_A_REFERRAL_EVENT");
        };
    }

    /// The referrer is reminded once, either when the reminder's own clock has run down or at the
    /// reminder's stage of the request's clock. Every other stage is the staff's business.
    private static boolean reminds(DeadlinePassed event) {
        return switch (event.getClock()) {
            case "INFORMATION_REMINDER" -> event.getStage().equals("ESCALATED");
            case "INFORMATION_REQUEST" -> event.getStage().equals("REMINDER");
            default -> false;
        };
    }
}
