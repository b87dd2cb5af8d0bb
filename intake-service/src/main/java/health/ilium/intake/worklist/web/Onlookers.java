package health.ilium.intake.worklist.web;

import health.ilium.intake.access.Caller;
import health.ilium.intake.offices.OfficeCalendars;
import health.ilium.intake.worklist.Onlooker;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Who looks, and how times are said to them.
@Component
class Onlookers {

    private final InstantSource clock;
    private final OfficeCalendars calendars;

    Onlookers(InstantSource clock, OfficeCalendars calendars) {
        this.clock = clock;
        this.calendars = calendars;
    }

    Onlooker of(Caller caller) {
        Instant now = clock.instant();
        return new Onlooker(caller.id(), now, LocalDate.ofInstant(now, calendars.zone()));
    }

    Said said() {
        return new Said(clock.instant(), calendars.zone());
    }
}
