package health.ilium.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import health.ilium.notification.calendar.Organizer;
import health.ilium.notification.carrier.Enclosure;
import health.ilium.notification.message.Cause;
import health.ilium.notification.message.Channel;
import health.ilium.notification.message.Language;
import health.ilium.notification.message.Milestone;
import health.ilium.notification.message.Occasion;
import health.ilium.notification.message.Recipient;
import health.ilium.notification.message.Visit;
import health.ilium.notification.office.Office;
import health.ilium.notification.office.Offices;
import health.ilium.notification.planning.Installation;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EnclosuresTest {

    private static final Visit VISIT =
            new Visit(UUID.randomUUID(), Instant.parse("2027-03-16T15:00:00Z"), 30);

    private final Enclosures enclosures =
            new Enclosures(
                    Installation.offices(),
                    new Organizer("Care Updates <updates@example.org>"),
                    () -> Instant.parse("2027-03-01T12:00:00Z"));

    @Test
    void holdAnEntryForTheCalendarInThePatientsLanguage() {
        Enclosure enclosure = of(Milestone.APPOINTMENT_BOOKED, Language.ES, VISIT);

        assertThat(enclosure.type()).isEqualTo("text/calendar; charset=UTF-8; method=PUBLISH");
        assertThat(enclosure.fileName()).isEqualTo("cita.ics");
        assertThat(enclosure.content().lines())
                .contains(
                        "UID:" + VISIT.appointmentId(),
                        "SEQUENCE:4",
                        "DTEND:20270316T153000Z",
                        "SUMMARY:Cita",
                        "LOCATION:Weston\\, 305-555-0130");
    }

    @Test
    void takeACalledOffAppointmentOutOfTheCalendar() {
        Visit calledOff = new Visit(VISIT.appointmentId(), VISIT.startsAt(), null);
        Enclosure enclosure = of(Milestone.APPOINTMENT_CANCELLED, Language.EN, calledOff);

        assertThat(enclosure.type()).endsWith("method=CANCEL");
        assertThat(enclosure.content().lines())
                .contains("UID:" + VISIT.appointmentId(), "SUMMARY:Appointment")
                .noneMatch(line -> line.startsWith("DTEND"));
    }

    @Test
    void areNoneWithATextMessageOrWithoutAnAppointment() {
        assertThat(enclosures.of(message(Milestone.APPOINTMENT_BOOKED, Channel.SMS, VISIT)))
                .isNull();
        assertThat(enclosures.of(message(Milestone.REPORT_SENT, Channel.EMAIL, null))).isNull();
    }

    @Test
    void tellNoCalendarWhatThePracticeTreats() {
        Offices.Details telling = new Offices.Details("Weston Spine Center", "305", "x", null);
        Offices offices =
                new Offices(
                        Map.of(
                                Office.SOUTH_MIAMI, telling,
                                Office.HIALEAH, telling,
                                Office.WESTON, telling));

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new Enclosures(
                                        offices,
                                        new Organizer("x@example.org"),
                                        () -> Instant.EPOCH))
                .withMessageContaining("spin");
    }

    private Enclosure of(Milestone milestone, Language language, Visit visit) {
        return Objects.requireNonNull(
                enclosures.of(message(milestone, Channel.EMAIL, language, visit)));
    }

    private static Outgoing message(Milestone milestone, Channel channel, @Nullable Visit visit) {
        return message(milestone, channel, Language.EN, visit);
    }

    private static Outgoing message(
            Milestone milestone, Channel channel, Language language, @Nullable Visit visit) {
        return new Outgoing(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "R-1-1",
                4,
                milestone,
                Recipient.PATIENT,
                channel,
                Office.WESTON,
                language,
                "ana@example.org",
                1,
                Cause.UNKNOWN,
                new Occasion(Office.WESTON, visit, null, null),
                null);
    }
}
