package health.ilium.notification.planning;

import static health.ilium.notification.message.Recipient.OFFICE;
import static health.ilium.notification.message.Recipient.ON_CALL;
import static health.ilium.notification.message.Recipient.PATIENT;
import static health.ilium.notification.message.Recipient.REFERRER;

import health.ilium.notification.message.Milestone;
import health.ilium.notification.message.Recipient;
import java.util.List;

/// Who hears of what. At a red flag nobody writes to the patient: a person calls. Of a visit's
/// outcome the patient hears when it is recorded, the referring office when the report is ready.
public final class WhoIsTold {

    private WhoIsTold() {}

    public static List<Recipient> of(Milestone milestone) {
        return switch (milestone) {
            case REFERRAL_SUBMITTED -> List.of(PATIENT, REFERRER);
            case URGENT_REVIEW_REQUIRED -> List.of(ON_CALL, REFERRER);
            case URGENT_REVIEW_REPEATED_1,
                    URGENT_REVIEW_REPEATED_2,
                    URGENT_REVIEW_REPEATED_3,
                    URGENT_REVIEW_REPEATED_4 ->
                    List.of(ON_CALL);
            case INFORMATION_REQUESTED, INFORMATION_REMINDER -> List.of(REFERRER);
            case REFERRAL_ACCEPTED -> List.of(PATIENT, REFERRER, OFFICE);
            case REFERRAL_RETURNED_WITH_ADVICE, REFERRAL_DECLINED, REFERRAL_CANCELLED ->
                    List.of(PATIENT, REFERRER);
            case APPOINTMENT_BOOKED,
                    APPOINTMENT_MOVED,
                    APPOINTMENT_CANCELLED,
                    PATIENT_DID_NOT_ATTEND ->
                    List.of(PATIENT, REFERRER);
            case APPOINTMENT_IN_THREE_DAYS, APPOINTMENT_PREPARATION, APPOINTMENT_TOMORROW ->
                    List.of(PATIENT);
            case INJECTION_RESULT_RECORDED, FUSION_PERFORMED -> List.of(PATIENT, REFERRER);
            case CONSULT_OUTCOME_RECORDED -> List.of(PATIENT);
            case REPORT_SENT, PATIENT_UNREACHABLE -> List.of(REFERRER);
            case ESCALATION_ACKNOWLEDGED,
                    DEADLINE_PASSED,
                    REFERRAL_MARKED_DUPLICATE,
                    REFERRAL_CLOSED,
                    CONTACT_DETAILS_CORRECTED,
                    PATIENT_SEEN ->
                    List.of();
        };
    }
}
