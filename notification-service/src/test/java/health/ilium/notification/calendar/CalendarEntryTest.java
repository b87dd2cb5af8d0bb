package health.ilium.notification.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarEntryTest {

    private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
    private static final Instant START = Instant.parse("2027-03-16T15:00:00Z");

    @Test
    void isAnEventInUtcWithoutATimeZone() {
        assertThat(entry(true, "South Miami, 305-555-0110").text())
                .isEqualTo(
                        """
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        PRODID:-//Care Updates//Appointments//EN
                        METHOD:PUBLISH
                        BEGIN:VEVENT
                        UID:01890a5d-ac96-774b-bcce-b302099a8057
                        SEQUENCE:4
                        DTSTAMP:20270301T120000Z
                        DTSTART:20270316T150000Z
                        DTEND:20270316T153000Z
                        SUMMARY:Cita
                        LOCATION:South Miami\\, 305-555-0110
                        ORGANIZER:mailto:updates@example.org
                        CLASS:PRIVATE
                        STATUS:CONFIRMED
                        END:VEVENT
                        END:VCALENDAR
                        """
                                .replace("\n", "\r\n"));
    }

    @Test
    void isTakenOutOfTheCalendarWhenTheAppointmentIsCalledOff() {
        assertThat(entry(false, null).text().lines())
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:4")
                .noneMatch(line -> line.startsWith("LOCATION"));
    }

    @Test
    void foldsLongLinesBetweenCharacters() {
        String place = "Peñón 骨🦴; ".repeat(30);
        String text = entry(true, place).text();

        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(text.replace("\r\n ", ""))
                .contains("LOCATION:" + place.replace(";", "\\;") + "\r\n");
    }

    @Test
    void refusesAValueThatWouldBeginALineOfItsOwn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry(true, "South Miami\rATTENDEE:mailto:x@example.org").text());
        assertThat(entry(true, "South\nMiami").text()).contains("LOCATION:South\\nMiami\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "Care Updates <updates@example.org>, updates@example.org",
        "updates@example.org, updates@example.org"
    })
    void isFromTheSenderOfEmail(String from, String address) {
        assertThat(new Organizer(from).address()).isEqualTo(address);
    }

    private static CalendarEntry entry(boolean stands, @Nullable String location) {
        return new CalendarEntry(
                ID,
                4,
                stands,
                START,
                START.plusSeconds(1800),
                "Cita",
                location,
                "updates@example.org",
                Instant.parse("2027-03-01T12:00:00Z"));
    }
}
