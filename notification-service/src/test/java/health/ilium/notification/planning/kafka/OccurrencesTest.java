package health.ilium.notification.planning.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.ilium.contract.AppointmentBooked;
import health.ilium.contract.AppointmentCancelled;
import health.ilium.contract.AppointmentMoved;
import health.ilium.contract.AppointmentPurpose;
import health.ilium.contract.ConsultOutcomeRecorded;
import health.ilium.contract.ContactDetails;
import health.ilium.contract.ContactDetailsCorrected;
import health.ilium.contract.DeadlinePassed;
import health.ilium.contract.EscalationAcknowledged;
import health.ilium.contract.FusionPerformed;
import health.ilium.contract.InformationRequested;
import health.ilium.contract.InjectionResultRecorded;
import health.ilium.contract.Language;
import health.ilium.contract.Office;
import health.ilium.contract.Pathway;
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
import health.ilium.delivery.consuming.Received;
import health.ilium.notification.message.Milestone;
import health.ilium.notification.planning.Occurrence;
import health.ilium.schemas.Topics;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccurrencesTest {

    private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
    private static final UUID APPOINTMENT = UUID.randomUUID();
    private static final Instant AT = Instant.parse("2026-11-20T15:00:00Z");
    private static final Instant STARTS = Instant.parse("2026-12-10T15:00:00Z");
    private static final String N = "R-1-1";

    @Test
    void readEveryEventOfTheTopic() {
        Map<SpecificRecord, Milestone> events = events();

        assertThat(events.keySet())
                .extracting(SpecificRecord::getSchema)
                .containsExactlyInAnyOrderElementsOf(Topics.REFERRAL_EVENTS.events());
        events.forEach(
                (event, milestone) -> {
                    Occurrence read = read(event);
                    assertThat(read.milestone()).isEqualTo(milestone);
                    assertThat(read.referralId()).isEqualTo(ID);
                    assertThat(read.version()).isEqualTo(2);
                });
    }

    private static Map<SpecificRecord, Milestone> events() {
        Map<SpecificRecord, Milestone> events = new LinkedHashMap<>();
        events.put(new ReferralSubmitted(ID, N, 2L, AT, contact()), Milestone.REFERRAL_SUBMITTED);
        events.put(new UrgentReviewRequired(ID, N, 2L, AT), Milestone.URGENT_REVIEW_REQUIRED);
        events.put(new EscalationAcknowledged(ID, N, 2L, AT), Milestone.ESCALATION_ACKNOWLEDGED);
        events.put(new InformationRequested(ID, N, 2L, AT), Milestone.INFORMATION_REQUESTED);
        events.put(new DeadlinePassed(ID, N, 2L, AT, "X", "Y"), Milestone.DEADLINE_PASSED);
        events.put(
                new ReferralAccepted(ID, N, 2L, AT, Pathway.SURGICAL_CONSULT),
                Milestone.REFERRAL_ACCEPTED);
        events.put(
                new ReferralReturnedWithAdvice(ID, N, 2L, AT),
                Milestone.REFERRAL_RETURNED_WITH_ADVICE);
        events.put(new ReferralDeclined(ID, N, 2L, AT), Milestone.REFERRAL_DECLINED);
        events.put(new ReferralCancelled(ID, N, 2L, AT), Milestone.REFERRAL_CANCELLED);
        events.put(new ReferralMarkedDuplicate(ID, N, 2L, AT), Milestone.REFERRAL_MARKED_DUPLICATE);
        events.put(new ReferralClosed(ID, N, 2L, AT), Milestone.REFERRAL_CLOSED);
        events.put(new PatientUnreachable(ID, N, 2L, AT), Milestone.PATIENT_UNREACHABLE);
        events.put(
                new ContactDetailsCorrected(ID, N, 2L, AT, contact()),
                Milestone.CONTACT_DETAILS_CORRECTED);
        events.put(booked(30, AppointmentPurpose.SURGICAL_CONSULT), Milestone.APPOINTMENT_BOOKED);
        events.put(moved(), Milestone.APPOINTMENT_MOVED);
        events.put(
                new AppointmentCancelled(ID, N, 2L, AT, APPOINTMENT, STARTS),
                Milestone.APPOINTMENT_CANCELLED);
        events.put(
                new PatientDidNotAttend(ID, N, 2L, AT, APPOINTMENT),
                Milestone.PATIENT_DID_NOT_ATTEND);
        events.put(new PatientSeen(ID, N, 2L, AT, APPOINTMENT), Milestone.PATIENT_SEEN);
        events.put(new InjectionResultRecorded(ID, N, 2L, AT), Milestone.INJECTION_RESULT_RECORDED);
        events.put(new ConsultOutcomeRecorded(ID, N, 2L, AT), Milestone.CONSULT_OUTCOME_RECORDED);
        events.put(new ReportSent(ID, N, 2L, AT), Milestone.REPORT_SENT);
        events.put(new FusionPerformed(ID, N, 2L, AT, LocalDate.EPOCH), Milestone.FUSION_PERFORMED);
        return events;
    }

    @ParameterizedTest
    @CsvSource({
        "INFORMATION_REMINDER, ESCALATED, INFORMATION_REMINDER",
        "INFORMATION_REQUEST, REMINDER, INFORMATION_REMINDER",
        "INFORMATION_REMINDER, DUE_SOON, DEADLINE_PASSED",
        "INFORMATION_REQUEST, ESCALATED, DEADLINE_PASSED",
        "FIRST_CONTACT, ESCALATED, DEADLINE_PASSED"
    })
    void remindTheReferrerAtOneStageOfOneClock(String clock, String stage, Milestone milestone) {
        assertThat(read(new DeadlinePassed(ID, N, 2L, AT, clock, stage)).milestone())
                .isEqualTo(milestone);
    }

    @Test
    void readTheAppointmentThatStands() {
        var appointment =
                Objects.requireNonNull(
                        read(booked(30, AppointmentPurpose.DIAGNOSTIC_INJECTION)).appointment());

        assertThat(appointment.visit().appointmentId()).isEqualTo(APPOINTMENT);
        assertThat(appointment.visit().startsAt()).isEqualTo(STARTS);
        assertThat(appointment.visit().minutes()).isEqualTo(30);
        assertThat(appointment.office().name()).isEqualTo("WESTON");
        assertThat(appointment.agreedAt()).isEqualTo(AT);
        assertThat(appointment.needsPreparation()).isTrue();
        assertThat(read(moved()).appointment()).isNotNull();
        assertThat(Objects.requireNonNull(read(moved()).appointment()).needsPreparation())
                .isFalse();
    }

    @Test
    void readNoAppointmentThatDoesNotStand() {
        Occurrence read = read(new AppointmentCancelled(ID, N, 2L, AT, APPOINTMENT, STARTS));

        assertThat(read.appointment()).isNull();
        assertThat(Objects.requireNonNull(read.visit()).startsAt()).isEqualTo(STARTS);
    }

    @Test
    void readHowPeopleAreReachedFromNowOn() {
        Occurrence read = read(new ContactDetailsCorrected(ID, N, 2L, AT, contact()));

        assertThat(Objects.requireNonNull(read.contact()).patientEmail())
                .isEqualTo("ana@example.org");
        assertThat(read.consents())
                .extracting(it -> it.address().channel() + " " + it.granted())
                .containsExactly("EMAIL true", "SMS false");
    }

    @Test
    void refuseAnAppointmentThatTakesNoTime() {
        assertThatExceptionOfType(ImpossibleContent.class)
                .isThrownBy(() -> read(booked(0, AppointmentPurpose.SURGICAL_CONSULT)))
                .withMessage("minutes: NOT_POSITIVE");
    }

    @Test
    void refuseAnEventThatIsFiledUnderAnotherReferral() {
        assertThatExceptionOfType(ImpossibleContent.class)
                .isThrownBy(
                        () ->
                                Occurrences.from(
                                        new Received<>(
                                                UUID.randomUUID(),
                                                1,
                                                new ReferralCancelled(ID, N, 2L, AT))))
                .withMessage("referralId: NOT_THE_KEY");
    }

    @Test
    void refuseAVersionThatCannotBe() {
        assertThatExceptionOfType(ImpossibleContent.class)
                .isThrownBy(() -> read(new ReferralCancelled(ID, N, 0L, AT)))
                .withMessage("referralVersion: NOT_POSITIVE");
    }

    private static AppointmentBooked booked(int minutes, AppointmentPurpose purpose) {
        return new AppointmentBooked(
                ID, N, 2L, AT, APPOINTMENT, Office.WESTON, STARTS, minutes, purpose);
    }

    private static AppointmentMoved moved() {
        return new AppointmentMoved(
                ID,
                N,
                2L,
                AT,
                APPOINTMENT,
                Office.WESTON,
                STARTS,
                30,
                AppointmentPurpose.SURGICAL_CONSULT);
    }

    private static ContactDetails contact() {
        return ContactDetails.newBuilder()
                .setOffice(Office.HIALEAH)
                .setLanguage(Language.EN)
                .setPatientEmail("ana@example.org")
                .setPatientPhone("+13055550123")
                .setConsentEmail(true)
                .setConsentSms(false)
                .build();
    }

    private static Occurrence read(SpecificRecord event) {
        return Occurrences.from(new Received<>(ID, 1, event));
    }
}
