package health.ilium.notification.planning;

import static health.ilium.notification.message.Matter.APPOINTMENT;
import static health.ilium.notification.message.Matter.ESCALATION;

import health.ilium.notification.message.Matter;
import health.ilium.notification.message.Milestone;
import java.util.Set;

/// What takes the sense from messages that wait. A corrected address takes reminders back to plan
/// them again.
final class WhatEnds {

    private WhatEnds() {}

    static Set<Matter> of(Milestone milestone) {
        return switch (milestone) {
            case APPOINTMENT_BOOKED,
                    APPOINTMENT_MOVED,
                    APPOINTMENT_CANCELLED,
                    PATIENT_DID_NOT_ATTEND,
                    PATIENT_SEEN,
                    CONTACT_DETAILS_CORRECTED ->
                    Set.of(APPOINTMENT);
            case URGENT_REVIEW_REQUIRED,
                    ESCALATION_ACKNOWLEDGED,
                    INFORMATION_REQUESTED,
                    REFERRAL_ACCEPTED ->
                    Set.of(ESCALATION);
            case REFERRAL_RETURNED_WITH_ADVICE,
                    REFERRAL_DECLINED,
                    REFERRAL_CANCELLED,
                    REFERRAL_MARKED_DUPLICATE,
                    REFERRAL_CLOSED,
                    PATIENT_UNREACHABLE ->
                    Set.of(APPOINTMENT, ESCALATION);
            case REFERRAL_SUBMITTED,
                    URGENT_REVIEW_REPEATED_1,
                    URGENT_REVIEW_REPEATED_2,
                    URGENT_REVIEW_REPEATED_3,
                    URGENT_REVIEW_REPEATED_4,
                    INFORMATION_REMINDER,
                    DEADLINE_PASSED,
                    APPOINTMENT_IN_THREE_DAYS,
                    APPOINTMENT_PREPARATION,
                    APPOINTMENT_TOMORROW,
                    INJECTION_RESULT_RECORDED,
                    CONSULT_OUTCOME_RECORDED,
                    REPORT_SENT,
                    FUSION_PERFORMED ->
                    Set.of();
        };
    }
}
