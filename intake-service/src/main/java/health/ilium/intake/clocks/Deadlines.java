package health.ilium.intake.clocks;

import health.ilium.intake.calendar.BusinessCalendar;
import health.ilium.intake.calendar.BusinessTime;
import health.ilium.intake.referral.Due;
import health.ilium.intake.referral.DueTimes;
import health.ilium.intake.referral.Mark;
import health.ilium.intake.referral.Referral;
import health.ilium.intake.referral.RunningClock;
import health.ilium.intake.submission.Office;
import health.ilium.intake.submission.Priority;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/// When the clocks of a case are due, by the business hours of the office that looks after it.
public final class Deadlines implements DueTimes {

    private final Targets targets;
    private final Function<Office, BusinessCalendar> calendars;
    private final Office defaultOffice;

    /// @param defaultOffice for patients who prefer none
    public Deadlines(
            Targets targets, Function<Office, BusinessCalendar> calendars, Office defaultOffice) {
        this.targets = targets;
        this.calendars = calendars;
        this.defaultOffice = defaultOffice;
    }

    @Override
    public List<Due> of(Referral referral) {
        Office preferred = referral.submission().patient().preferredOffice();
        BusinessCalendar calendar = calendars.apply(preferred == null ? defaultOffice : preferred);
        boolean urgent = referral.submission().priority() == Priority.URGENT;
        return referral.clocks().running().stream()
                .filter(clock -> clock.pausedSince() == null)
                .map(clock -> due(clock, marks(clock, calendar, urgent)))
                .toList();
    }

    private static Due due(RunningClock clock, Map<Mark, Instant> marks) {
        Instant due = marks.getOrDefault(Mark.BREACHED, clock.since());
        return marks.entrySet().stream()
                .filter(mark -> !clock.passed().contains(mark.getKey()))
                .findFirst()
                .map(next -> new Due(clock.clock(), due, next.getKey(), next.getValue()))
                .orElseGet(() -> new Due(clock.clock(), due, null, null));
    }

    private Map<Mark, Instant> marks(
            RunningClock clock, BusinessCalendar calendar, boolean urgent) {
        return switch (clock.clock()) {
            case RED_FLAG_SEEN -> wall(clock.since(), targets.redFlagSeen());
            case RED_FLAG_ASKED -> business(clock, calendar, calendar.endOfDay(clock.since()));
            case FIRST_CONTACT ->
                    business(
                            clock,
                            calendar,
                            urgent
                                    ? BusinessTime.hours(targets.firstContactUrgent())
                                    : BusinessTime.days(targets.firstContactDays()));
            case TRIAGE_DECISION ->
                    business(clock, calendar, BusinessTime.days(targets.triageDecisionDays()));
            case SCHEDULING ->
                    business(clock, calendar, BusinessTime.days(targets.schedulingDays()));
            case INFORMATION_REQUEST -> informationRequest(clock, calendar);
            case ACKNOWLEDGEMENT ->
                    Map.of(
                            Mark.BREACHED,
                            clock.since().plus(Duration.ofDays(targets.acknowledgementDays())));
        };
    }

    private Map<Mark, Instant> informationRequest(RunningClock clock, BusinessCalendar calendar) {
        Map<Mark, Instant> marks = new EnumMap<>(Mark.class);
        Instant escalation =
                calendar.plus(
                        clock.since(), BusinessTime.days(targets.informationEscalationDays()));
        marks.put(
                Mark.REMINDER,
                calendar.plus(clock.since(), BusinessTime.days(targets.informationReminderDays())));
        marks.put(Mark.BREACHED, escalation);
        marks.put(Mark.ESCALATED, escalation);
        return marks;
    }

    private Map<Mark, Instant> business(
            RunningClock clock, BusinessCalendar calendar, BusinessTime target) {
        return business(clock, calendar, calendar.plus(clock.since(), target));
    }

    /// What a clock stood still is added to its marks.
    private Map<Mark, Instant> business(
            RunningClock clock, BusinessCalendar calendar, Instant due) {
        Duration time = calendar.between(clock.since(), due);
        Duration stood =
                clock.pauses().stream()
                        .map(pause -> calendar.between(pause.from(), pause.to()))
                        .reduce(Duration.ZERO, Duration::plus);
        return marks(
                due,
                percent -> calendar.plus(clock.since(), BusinessTime.hours(share(time, percent))),
                mark -> stood.isZero() ? mark : calendar.plus(mark, BusinessTime.hours(stood)));
    }

    private Map<Mark, Instant> wall(Instant since, Duration target) {
        return marks(
                since.plus(target),
                percent -> since.plus(share(target, percent)),
                UnaryOperator.identity());
    }

    private Map<Mark, Instant> marks(
            Instant due, IntFunction<Instant> at, UnaryOperator<Instant> later) {
        Map<Mark, Instant> marks = new EnumMap<>(Mark.class);
        marks.put(Mark.DUE_SOON, later.apply(at.apply(targets.dueSoon())));
        marks.put(Mark.BREACHED, later.apply(due));
        marks.put(Mark.ESCALATED, later.apply(at.apply(targets.escalated())));
        return marks;
    }

    private static Duration share(Duration time, int percent) {
        return time.multipliedBy(percent).dividedBy(100);
    }
}
