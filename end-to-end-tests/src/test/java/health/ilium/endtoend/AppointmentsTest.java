package health.ilium.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Appointments and what comes of them, and what patients and referrers are told of it.
@Scenario
class AppointmentsTest {

    private static final List<String> REMINDERS =
            List.of(
                    "PATIENT EMAIL APPOINTMENT_IN_THREE_DAYS",
                    "PATIENT EMAIL APPOINTMENT_PREPARATION",
                    "PATIENT EMAIL APPOINTMENT_TOMORROW");

    private final Practice practice;
    private final FrontDesk desk;

    AppointmentsTest(ApplicationUnderTest application, Practice practice) {
        this.practice = practice;
        this.desk = new FrontDesk(application, practice);
    }

    @Test
    void patientGetsACalendarFileForEachChangeAndRemindersDieWithTheAppointment() {
        var referral = AReferral.forAnInjection();
        var id = practice.submit(referral);
        practice.waitUntilStatus(id, "ACCEPTED");

        desk.books(id, Duration.ofDays(9));
        practice.waitUntilTold(id, toldOf("APPOINTMENT_BOOKED"));
        assertThat(messages(id, "HELD")).containsExactlyInAnyOrderElementsOf(REMINDERS);

        desk.moves(id, Duration.ofDays(16));
        practice.waitUntilTold(id, toldOf("APPOINTMENT_MOVED"));
        assertThat(messages(id, "HELD")).containsExactlyInAnyOrderElementsOf(REMINDERS);

        desk.cancels(id);
        practice.waitUntilTold(id, toldOf("APPOINTMENT_CANCELLED"));
        assertThat(messages(id, "HELD")).isEmpty();
        assertThat(messages(id, "SUPPRESSED"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(REMINDERS.stream(), REMINDERS.stream()).toList());

        var files =
                practice.waitForMailsTo(AReferral.patientEmail(referral), 5).stream()
                        .flatMap(mail -> mail.calendarFile().stream())
                        .toList();
        assertThat(files)
                .hasSize(3)
                .allSatisfy(
                        file ->
                                assertThat(file)
                                        .contains("BEGIN:VEVENT", "SUMMARY:Cita")
                                        .doesNotContain(Canary.GIVEN_NAME, Canary.FAMILY_NAME));
        assertThat(files.getFirst()).contains("METHOD:PUBLISH");
        assertThat(files.getLast()).contains("METHOD:CANCEL");
    }

    @Test
    void oneReferralGoesFromTheInjectionToTheConsultAndEndsWithItsReport() {
        var sample = SampleCase.named("08-injection-result-to-consult");
        var id = practice.submit(sample.referral());
        practice.waitUntilStatus(id, "ACCEPTED");

        desk.sees(id);
        var block = sample.step().orElseThrow().at("/injectionResult/block");
        desk.does(Caller.CLINICIAN, id, "injection-results", "'block': " + block);
        practice.waitUntilPathway(id, "SURGICAL_CONSULT");
        practice.waitUntilStatus(id, "ACCEPTED");
        desk.sees(id);
        desk.does(Caller.CLINICIAN, id, "consult-outcomes", "'outcome': 'FUSION_PLANNED'");
        desk.does(Caller.COORDINATOR, id, "report", "");
        assertThat(practice.hasStatus(id, "COMPLETED")).isTrue();
        desk.does(Caller.PRACTICE, id, "report-acknowledgements", "");
        assertThat(practice.hasStatus(id, "CLOSED")).isTrue();
        var today = DaysAgo.filledIn("{today-0d}");
        desk.does(Caller.CLINICIAN, id, "fusions", "'performedOn': '" + today + "'");

        practice.waitUntilTold(
                id,
                List.of(
                        "PATIENT EMAIL INJECTION_RESULT_RECORDED",
                        "PATIENT EMAIL CONSULT_OUTCOME_RECORDED",
                        "REFERRER EMAIL REPORT_SENT",
                        "PATIENT EMAIL FUSION_PERFORMED",
                        "REFERRER EMAIL FUSION_PERFORMED"));
        practice.noMoreMessages(id);
        assertThat(practice.sentIn(id))
                .containsOnlyOnce(
                        "REFERRER EMAIL REPORT_SENT",
                        "REFERRER EMAIL INJECTION_RESULT_RECORDED",
                        "PATIENT EMAIL CONSULT_OUTCOME_RECORDED");
        assertThat(practice.eventsSeenByStaff(id))
                .containsSubsequence(
                        "AppointmentBooked",
                        "PatientSeen",
                        "InjectionResultRecorded",
                        "ReferralTriaged",
                        "ReferralAccepted",
                        "AppointmentBooked",
                        "PatientSeen",
                        "ConsultOutcomeRecorded",
                        "ReportSent",
                        "ReportAcknowledged",
                        "FusionPerformed");
    }

    private static List<String> toldOf(String milestone) {
        return List.of("PATIENT EMAIL " + milestone, "REFERRER EMAIL " + milestone);
    }

    private List<String> messages(String id, String status) {
        return practice.messages(id)
                .valueStream()
                .filter(message -> message.path("status").asString("").equals(status))
                .map(Practice::words)
                .toList();
    }
}
