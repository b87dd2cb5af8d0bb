package health.ilium.intake.referral.jdbc;

import health.ilium.intake.referral.AppointmentEvent.AppointmentBooked;
import health.ilium.intake.referral.AppointmentEvent.AppointmentCancelled;
import health.ilium.intake.referral.AppointmentEvent.AppointmentMoved;
import health.ilium.intake.referral.AppointmentEvent.PatientDidNotAttend;
import health.ilium.intake.referral.AppointmentEvent.PatientSeen;
import health.ilium.intake.referral.CaseWorkEvent.CaseClaimed;
import health.ilium.intake.referral.CaseWorkEvent.CaseReleased;
import health.ilium.intake.referral.CaseWorkEvent.CaseSnoozed;
import health.ilium.intake.referral.CaseWorkEvent.ContactAttempted;
import health.ilium.intake.referral.CaseWorkEvent.ContactAttemptsExhausted;
import health.ilium.intake.referral.CaseWorkEvent.ContactDetailsCorrected;
import health.ilium.intake.referral.CaseWorkEvent.DeadlinePassed;
import health.ilium.intake.referral.CaseWorkEvent.DuplicateRuledOut;
import health.ilium.intake.referral.CaseWorkEvent.EscalationAcknowledged;
import health.ilium.intake.referral.CaseWorkEvent.NoteAdded;
import health.ilium.intake.referral.CaseWorkEvent.NoteWithdrawn;
import health.ilium.intake.referral.OutcomeEvent.ConsultOutcomeRecorded;
import health.ilium.intake.referral.OutcomeEvent.FusionPerformed;
import health.ilium.intake.referral.OutcomeEvent.ReferralClosed;
import health.ilium.intake.referral.OutcomeEvent.ReportAcknowledged;
import health.ilium.intake.referral.OutcomeEvent.ReportSent;
import health.ilium.intake.referral.ReferralEvent;
import health.ilium.intake.referral.ReferralEvent.DuplicateSuspected;
import health.ilium.intake.referral.ReferralEvent.InformationRequested;
import health.ilium.intake.referral.ReferralEvent.InformationSupplied;
import health.ilium.intake.referral.ReferralEvent.InjectionResultRecorded;
import health.ilium.intake.referral.ReferralEvent.MessageUndeliverable;
import health.ilium.intake.referral.ReferralEvent.RedFlagCleared;
import health.ilium.intake.referral.ReferralEvent.ReferralAccepted;
import health.ilium.intake.referral.ReferralEvent.ReferralCancelled;
import health.ilium.intake.referral.ReferralEvent.ReferralDeclined;
import health.ilium.intake.referral.ReferralEvent.ReferralMarkedDuplicate;
import health.ilium.intake.referral.ReferralEvent.ReferralReopened;
import health.ilium.intake.referral.ReferralEvent.ReferralResubmitted;
import health.ilium.intake.referral.ReferralEvent.ReferralReturnedWithAdvice;
import health.ilium.intake.referral.ReferralEvent.ReferralSubmitted;
import health.ilium.intake.referral.ReferralEvent.ReferralTriaged;
import health.ilium.intake.referral.ReferralEvent.TriageOverridden;
import java.util.List;
import java.util.function.Predicate;

/// Name and version under which an event stands in the journal. Neither the name nor a field of an
/// old body is ever changed: an event whose shape changes gets a new type version here, and
/// [EventJson] turns bodies of the older one into the newer when it reads them.
record EventType(String name, int version, Class<? extends ReferralEvent> event) {

    private static final List<EventType> ALL =
            List.of(
                    new EventType("ReferralSubmitted", 1, ReferralSubmitted.class),
                    new EventType("DuplicateSuspected", 1, DuplicateSuspected.class),
                    new EventType("InformationSupplied", 1, InformationSupplied.class),
                    new EventType("ReferralTriaged", 1, ReferralTriaged.class),
                    new EventType("InformationRequested", 1, InformationRequested.class),
                    new EventType("ReferralAccepted", 1, ReferralAccepted.class),
                    new EventType(
                            "ReferralReturnedWithAdvice", 1, ReferralReturnedWithAdvice.class),
                    new EventType("ReferralCancelled", 1, ReferralCancelled.class),
                    new EventType("InjectionResultRecorded", 1, InjectionResultRecorded.class),
                    new EventType("TriageOverridden", 1, TriageOverridden.class),
                    new EventType("RedFlagCleared", 1, RedFlagCleared.class),
                    new EventType("MessageUndeliverable", 1, MessageUndeliverable.class),
                    new EventType("AppointmentBooked", 1, AppointmentBooked.class),
                    new EventType("AppointmentMoved", 1, AppointmentMoved.class),
                    new EventType("AppointmentCancelled", 1, AppointmentCancelled.class),
                    new EventType("PatientDidNotAttend", 1, PatientDidNotAttend.class),
                    new EventType("PatientSeen", 1, PatientSeen.class),
                    new EventType("CaseClaimed", 1, CaseClaimed.class),
                    new EventType("CaseReleased", 1, CaseReleased.class),
                    new EventType("CaseSnoozed", 1, CaseSnoozed.class),
                    new EventType("NoteAdded", 1, NoteAdded.class),
                    new EventType("NoteWithdrawn", 1, NoteWithdrawn.class),
                    new EventType("ContactAttempted", 1, ContactAttempted.class),
                    new EventType("ContactAttemptsExhausted", 1, ContactAttemptsExhausted.class),
                    new EventType("ContactDetailsCorrected", 1, ContactDetailsCorrected.class),
                    new EventType("EscalationAcknowledged", 1, EscalationAcknowledged.class),
                    new EventType("DuplicateRuledOut", 1, DuplicateRuledOut.class),
                    new EventType("DeadlinePassed", 1, DeadlinePassed.class),
                    new EventType("ConsultOutcomeRecorded", 1, ConsultOutcomeRecorded.class),
                    new EventType("FusionPerformed", 1, FusionPerformed.class),
                    new EventType("ReportSent", 1, ReportSent.class),
                    new EventType("ReportAcknowledged", 1, ReportAcknowledged.class),
                    new EventType("ReferralClosed", 1, ReferralClosed.class),
                    new EventType("ReferralDeclined", 1, ReferralDeclined.class),
                    new EventType("ReferralMarkedDuplicate", 1, ReferralMarkedDuplicate.class),
                    new EventType("ReferralResubmitted", 1, ReferralResubmitted.class),
                    new EventType("ReferralReopened", 1, ReferralReopened.class));

    static EventType of(ReferralEvent event) {
        return only(type -> type.event == event.getClass());
    }

    static EventType named(String name) {
        return only(type -> type.name.equals(name));
    }

    private static EventType only(Predicate<EventType> which) {
        return ALL.stream().filter(which).findFirst().orElseThrow();
    }
}
