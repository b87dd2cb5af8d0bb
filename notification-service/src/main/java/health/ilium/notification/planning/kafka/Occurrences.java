package health.ilium.notification.planning.kafka;

import static health.ilium.notification.message.Milestone.INFORMATION_REQUESTED;
import static health.ilium.notification.message.Milestone.INJECTION_RESULT_RECORDED;
import static health.ilium.notification.message.Milestone.REFERRAL_ACCEPTED;
import static health.ilium.notification.message.Milestone.REFERRAL_CANCELLED;
import static health.ilium.notification.message.Milestone.REFERRAL_RETURNED_WITH_ADVICE;
import static health.ilium.notification.message.Milestone.URGENT_REVIEW_REQUIRED;
import static health.ilium.notification.planning.Occurrence.of;

import health.ilium.contract.InformationRequested;
import health.ilium.contract.InjectionResultRecorded;
import health.ilium.contract.ReferralAccepted;
import health.ilium.contract.ReferralCancelled;
import health.ilium.contract.ReferralReturnedWithAdvice;
import health.ilium.contract.ReferralSubmitted;
import health.ilium.contract.UrgentReviewRequired;
import health.ilium.delivery.consuming.ImpossibleContent;
import health.ilium.delivery.consuming.Received;
import health.ilium.notification.planning.Occurrence;
import org.apache.avro.specific.SpecificRecord;

/// Reads referral events.
final class Occurrences {

    private Occurrences() {}

    static Occurrence from(Received<SpecificRecord> received) {
        Occurrence occurrence = from(received.event());
        if (!occurrence.referralId().equals(received.key())) {
            throw new ImpossibleContent("referralId: NOT_THE_KEY");
        }
        if (occurrence.version() < 1) {
            throw new ImpossibleContent("referralVersion: NOT_POSITIVE");
        }
        return occurrence;
    }

    private static Occurrence from(SpecificRecord event) {
        return switch (event) {
            case ReferralSubmitted it -> Submission.occurrence(it);
            case UrgentReviewRequired it ->
                    of(it.getReferralId(), it.getReferralVersion(), URGENT_REVIEW_REQUIRED);
            case InformationRequested it ->
                    of(it.getReferralId(), it.getReferralVersion(), INFORMATION_REQUESTED);
            case ReferralAccepted it ->
                    of(it.getReferralId(), it.getReferralVersion(), REFERRAL_ACCEPTED);
            case ReferralReturnedWithAdvice it ->
                    of(it.getReferralId(), it.getReferralVersion(), REFERRAL_RETURNED_WITH_ADVICE);
            case ReferralCancelled it ->
                    of(it.getReferralId(), it.getReferralVersion(), REFERRAL_CANCELLED);
            case InjectionResultRecorded it ->
                    of(it.getReferralId(), it.getReferralVersion(), INJECTION_RESULT_RECORDED);
            default -> throw new ImpossibleContent("type: NOT_A_REFERRAL_EVENT");
        };
    }
}
