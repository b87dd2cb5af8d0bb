package health.ilium.notification.message;

import org.jspecify.annotations.Nullable;

/// What a message is about, or what ends one; its sentence completes "because …".
public enum Milestone {
    REFERRAL_SUBMITTED("the referral arrived"),
    URGENT_REVIEW_REQUIRED("a red flag sends the case to a person at once"),
    URGENT_REVIEW_REPEATED_1("nobody has taken on the urgent case", URGENT_REVIEW_REQUIRED),
    URGENT_REVIEW_REPEATED_2("nobody has taken on the urgent case", URGENT_REVIEW_REQUIRED),
    URGENT_REVIEW_REPEATED_3("nobody has taken on the urgent case", URGENT_REVIEW_REQUIRED),
    URGENT_REVIEW_REPEATED_4("nobody has taken on the urgent case", URGENT_REVIEW_REQUIRED),
    ESCALATION_ACKNOWLEDGED("a person took on the urgent case"),
    INFORMATION_REQUESTED("facts are missing"),
    INFORMATION_REMINDER("facts are still missing"),
    DEADLINE_PASSED("a clock of the case ran on"),
    REFERRAL_ACCEPTED("the referral was accepted"),
    REFERRAL_RETURNED_WITH_ADVICE("the referral goes back with advice"),
    REFERRAL_DECLINED("the referral was declined"),
    REFERRAL_CANCELLED("the referral was cancelled"),
    REFERRAL_MARKED_DUPLICATE("another referral goes on in place of this one"),
    REFERRAL_CLOSED("the referral was closed"),
    PATIENT_UNREACHABLE("the patient could not be reached"),
    CONTACT_DETAILS_CORRECTED("the contact details were corrected"),
    APPOINTMENT_BOOKED("an appointment was booked"),
    APPOINTMENT_MOVED("the appointment was moved"),
    APPOINTMENT_CANCELLED("the appointment was cancelled"),
    APPOINTMENT_IN_THREE_DAYS("the appointment comes in three days"),
    APPOINTMENT_PREPARATION("the appointment needs preparation"),
    APPOINTMENT_TOMORROW("the appointment comes tomorrow"),
    PATIENT_DID_NOT_ATTEND("the patient did not come to the appointment"),
    PATIENT_SEEN("the patient came to the appointment"),
    INJECTION_RESULT_RECORDED("a result was recorded"),
    CONSULT_OUTCOME_RECORDED("the outcome of a visit was recorded"),
    REPORT_SENT("the report is ready"),
    FUSION_PERFORMED("the procedure took place");

    private final String sentence;
    private final @Nullable Milestone like;

    Milestone(String sentence) {
        this(sentence, null);
    }

    Milestone(String sentence, @Nullable Milestone like) {
        this.sentence = sentence;
        this.like = like;
    }

    public String sentence() {
        return sentence;
    }

    /// The one in whose words it is told: itself, or the one that it repeats.
    public Milestone words() {
        return like == null ? this : like;
    }

    public boolean urgent() {
        return words() == URGENT_REVIEW_REQUIRED;
    }
}
