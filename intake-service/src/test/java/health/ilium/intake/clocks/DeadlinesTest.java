package health.ilium.intake.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.calendar.BusinessCalendar;
import health.ilium.intake.calendar.UsualHours;
import health.ilium.intake.referral.Clock;
import health.ilium.intake.referral.Due;
import health.ilium.intake.referral.Lives;
import health.ilium.intake.referral.Mark;
import health.ilium.intake.referral.Referral;
import health.ilium.intake.submission.Office;
import health.ilium.intake.triage.Pathway;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Submitted on Sunday, 22 November 2026; Thursday of that week is Thanksgiving.
class DeadlinesTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Targets TARGETS =
            new Targets(Duration.ofMinutes(30), 1, Duration.ofHours(2), 2, 3, 2, 5, 14, 75, 150);

    private final Deadlines deadlines =
            new Deadlines(
                    TARGETS,
                    _ -> new BusinessCalendar(NEW_YORK, UsualHours.OPEN),
                    Office.SOUTH_MIAMI);

    @Test
    void newReferralIsToBeContactedAndDecided() {
        Map<Clock, Due> dues = dues(Lives.submitted().after());

        assertThat(dues).containsOnlyKeys(Clock.FIRST_CONTACT, Clock.TRIAGE_DECISION);
        assertDue(due(dues, Clock.FIRST_CONTACT), "2026-11-24T08:00");
        assertDue(due(dues, Clock.TRIAGE_DECISION), "2026-11-25T08:00");
        assertThat(due(dues, Clock.TRIAGE_DECISION).next()).isEqualTo(Mark.DUE_SOON);
    }

    @Test
    void acceptedReferralIsToBeScheduled() {
        Map<Clock, Due> dues = dues(Lives.triaged(Pathway.SURGICAL_CONSULT).after());

        assertThat(dues).containsOnlyKeys(Clock.FIRST_CONTACT, Clock.SCHEDULING);
        assertDue(due(dues, Clock.SCHEDULING), "2026-11-27T08:00");
    }

    @Test
    void redFlagIsToBeSeenByTheWallClock() {
        Map<Clock, Due> dues = dues(Lives.triaged(Pathway.URGENT_ESCALATION).after());

        assertThat(dues).containsKey(Clock.RED_FLAG_SEEN);
        assertDue(due(dues, Clock.RED_FLAG_SEEN), "2026-11-22T10:30");
    }

    @Test
    void clockThatWaitsForTheReferrerIsNotDue() {
        Map<Clock, Due> dues = dues(Lives.triaged(Pathway.MORE_INFORMATION).after());

        assertThat(dues).doesNotContainKeys(Clock.TRIAGE_DECISION, Clock.FIRST_CONTACT);
        assertThat(due(dues, Clock.INFORMATION_REQUEST).next()).isEqualTo(Mark.REMINDER);
        assertDue(due(dues, Clock.INFORMATION_REQUEST), "2026-12-01T08:00");
    }

    @Test
    void waitingIsAddedToTheTarget() {
        Map<Clock, Due> dues = dues(Lives.answeredAfter(Duration.ofDays(2)).after());

        // Asked on Sunday and answered on Tuesday at 10:00: two and nine hours of business.
        assertDue(due(dues, Clock.TRIAGE_DECISION), "2026-11-27T10:00");
    }

    private static void assertDue(Due due, String local) {
        assertThat(due.due().atZone(NEW_YORK).toLocalDateTime().withSecond(0).withNano(0))
                .isEqualTo(LocalDateTime.parse(local));
    }

    private static Due due(Map<Clock, Due> dues, Clock clock) {
        return Objects.requireNonNull(dues.get(clock));
    }

    private Map<Clock, Due> dues(Referral referral) {
        return deadlines.of(referral).stream()
                .collect(Collectors.toMap(Due::clock, Function.identity()));
    }
}
