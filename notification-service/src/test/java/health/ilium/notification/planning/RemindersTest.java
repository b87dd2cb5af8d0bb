package health.ilium.notification.planning;

import static health.ilium.notification.message.Milestone.APPOINTMENT_IN_THREE_DAYS;
import static health.ilium.notification.message.Milestone.APPOINTMENT_PREPARATION;
import static health.ilium.notification.message.Milestone.APPOINTMENT_TOMORROW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import health.ilium.notification.message.Matter;
import health.ilium.notification.message.Milestone;
import health.ilium.notification.message.Occasion;
import health.ilium.notification.message.Visit;
import health.ilium.notification.office.Office;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemindersTest {

    private static final String STARTS = "2026-12-10T20:30:00Z";

    @Test
    void comeAtTenInTheMorningThreeDaysAndADayBefore() {
        assertThat(reminders("2026-11-20T15:00:00Z", STARTS, false))
                .extracting(Telling::milestone, Telling::notBefore)
                .containsExactly(
                        tuple(APPOINTMENT_IN_THREE_DAYS, Instant.parse("2026-12-07T15:00:00Z")),
                        tuple(APPOINTMENT_TOMORROW, Instant.parse("2026-12-09T15:00:00Z")));
    }

    @Test
    void tellThePatientTwoDaysBeforeWhatToDoWhenThereIsSomethingToDo() {
        assertThat(reminders("2026-11-20T15:00:00Z", STARTS, true))
                .filteredOn(it -> it.milestone() == APPOINTMENT_PREPARATION)
                .extracting(Telling::notBefore)
                .containsExactly(Instant.parse("2026-12-08T15:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        // the clocks go forward on 8 March and back on 1 November
        "2026-03-09T14:00:00Z, 2026-03-06T15:00:00Z, 2026-03-08T14:00:00Z",
        "2026-03-11T14:00:00Z, 2026-03-08T14:00:00Z, 2026-03-10T14:00:00Z",
        "2026-11-02T15:00:00Z, 2026-10-30T14:00:00Z, 2026-11-01T15:00:00Z",
        "2026-11-04T15:00:00Z, 2026-11-01T15:00:00Z, 2026-11-03T15:00:00Z",
        // late in the evening it is another day in UTC already
        "2026-07-02T01:00:00Z, 2026-06-28T14:00:00Z, 2026-06-30T14:00:00Z"
    })
    void keepTheHourWhenTheClocksChange(String starts, Instant threeDays, Instant oneDay) {
        assertThat(reminders("2026-01-02T15:00:00Z", starts, false))
                .extracting(Telling::notBefore)
                .containsExactly(threeDays, oneDay);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-07T15:00:00Z, APPOINTMENT_IN_THREE_DAYS",
        "2026-12-07T15:00:01Z, APPOINTMENT_PREPARATION",
        "2026-12-08T15:00:01Z, APPOINTMENT_TOMORROW"
    })
    void leaveOutWhatWouldHaveBeenDueBeforeTheAppointmentWasAgreedOn(
            String agreedAt, Milestone first) {
        assertThat(reminders(agreedAt, STARTS, true).getFirst().milestone()).isEqualTo(first);
    }

    @Test
    void areNoneForAnAppointmentOfTheNextMorning() {
        assertThat(reminders("2026-12-09T15:00:01Z", STARTS, true)).isEmpty();
    }

    @Test
    void dieWithTheAppointmentAndMakeNoSenseOnceItHasBegun() {
        assertThat(reminders("2026-11-20T15:00:00Z", STARTS, true))
                .extracting(Telling::occasion)
                .containsOnly(
                        new Occasion(
                                Office.WESTON, null, Matter.APPOINTMENT, Instant.parse(STARTS)));
    }

    private static List<Telling> reminders(String agreedAt, String starts, boolean preparation) {
        Visit visit = new Visit(UUID.randomUUID(), Instant.parse(starts), 30);
        return Reminders.of(
                        new Appointment(visit, Office.WESTON, preparation, Instant.parse(agreedAt)))
                .toList();
    }
}
