package health.ilium.notification.planning;

import static health.ilium.notification.message.Recipient.OFFICE;
import static health.ilium.notification.message.Recipient.ON_CALL;
import static health.ilium.notification.message.Recipient.PATIENT;
import static health.ilium.notification.message.Recipient.REFERRER;

import health.ilium.notification.message.Milestone;
import health.ilium.notification.message.Recipient;
import java.util.List;

/// Who hears of what. At a red flag nobody writes to the patient: a person calls.
public final class WhoIsTold {

    private WhoIsTold() {}

    public static List<Recipient> of(Milestone milestone) {
        return switch (milestone) {
            case REFERRAL_SUBMITTED -> List.of(PATIENT, REFERRER);
            case URGENT_REVIEW_REQUIRED -> List.of(ON_CALL, REFERRER);
            case INFORMATION_REQUESTED -> List.of(REFERRER);
            case REFERRAL_ACCEPTED -> List.of(PATIENT, REFERRER, OFFICE);
            case REFERRAL_RETURNED_WITH_ADVICE -> List.of(PATIENT, REFERRER);
            case REFERRAL_CANCELLED -> List.of(PATIENT, REFERRER);
            case INJECTION_RESULT_RECORDED -> List.of(PATIENT, REFERRER);
        };
    }
}
