package health.ilium.schemas;

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
import health.ilium.contract.MessageSettled;
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
import health.ilium.contract.ReferralTriaged;
import health.ilium.contract.ReportSent;
import health.ilium.contract.TriageRequested;
import health.ilium.contract.UrgentReviewRequired;
import java.util.List;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;

/// Every topic of the pipeline, keyed by referral id.
public final class Topics {

    /// Clinical facts that wait for triage; intake to triage.
    public static final Topic<UUID, TriageRequested> TRIAGE_REQUESTS =
            new Topic<>(
                    "triage-requests",
                    UUID.class,
                    List.of(TriageRequested.getClassSchema()),
                    List.of("triage"));

    /// Decisions; triage to intake.
    public static final Topic<UUID, ReferralTriaged> TRIAGE_DECISIONS =
            new Topic<>(
                    "triage-decisions",
                    UUID.class,
                    List.of(ReferralTriaged.getClassSchema()),
                    List.of("intake"));

    /// Milestones and contact details; intake to notification.
    public static final Topic<UUID, SpecificRecord> REFERRAL_EVENTS =
            new Topic<>(
                    "referral-events",
                    UUID.class,
                    List.of(
                            ReferralSubmitted.getClassSchema(),
                            UrgentReviewRequired.getClassSchema(),
                            InformationRequested.getClassSchema(),
                            ReferralAccepted.getClassSchema(),
                            ReferralReturnedWithAdvice.getClassSchema(),
                            ReferralCancelled.getClassSchema(),
                            InjectionResultRecorded.getClassSchema(),
                            AppointmentBooked.getClassSchema(),
                            AppointmentMoved.getClassSchema(),
                            AppointmentCancelled.getClassSchema(),
                            PatientDidNotAttend.getClassSchema(),
                            PatientSeen.getClassSchema(),
                            ConsultOutcomeRecorded.getClassSchema(),
                            ReportSent.getClassSchema(),
                            FusionPerformed.getClassSchema(),
                            ReferralDeclined.getClassSchema(),
                            ReferralClosed.getClassSchema(),
                            ReferralMarkedDuplicate.getClassSchema(),
                            EscalationAcknowledged.getClassSchema(),
                            PatientUnreachable.getClassSchema(),
                            DeadlinePassed.getClassSchema(),
                            ContactDetailsCorrected.getClassSchema()),
                    List.of("notification"));

    /// Outcomes of messages; notification to intake.
    public static final Topic<UUID, MessageSettled> MESSAGE_EVENTS =
            new Topic<>(
                    "message-events",
                    UUID.class,
                    List.of(MessageSettled.getClassSchema()),
                    List.of("intake"));

    private Topics() {}

    public static List<Topic<UUID, ?>> all() {
        return List.of(TRIAGE_REQUESTS, TRIAGE_DECISIONS, REFERRAL_EVENTS, MESSAGE_EVENTS);
    }
}
