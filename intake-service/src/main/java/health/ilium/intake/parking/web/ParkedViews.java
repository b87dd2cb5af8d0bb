package health.ilium.intake.parking.web;

import health.ilium.delivery.parking.LookingAtParked;
import health.ilium.intake.offices.OfficeCalendars;
import health.ilium.intake.parking.DeadLetterTopic;
import health.ilium.intake.parking.DeadLetterTopics;
import health.ilium.intake.parking.InspectingParked;
import health.ilium.intake.parking.InspectingParked.AtStation;
import health.ilium.intake.parking.Line;
import health.ilium.intake.parking.Look;
import health.ilium.intake.parking.OpenedLine;
import health.ilium.intake.parking.ParkedLine;
import health.ilium.intake.parking.ReferralNumbers;
import health.ilium.intake.parking.Station;
import health.ilium.intake.wire.Problem;
import health.ilium.intake.wire.Refusal;
import health.ilium.intake.worklist.web.Said;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// What the pages of administrators and of clinicians have in common.
@Component
class ParkedViews {

    /// As many as event delivery lists.
    private static final int MOST = LookingAtParked.MOST_KEYS;

    private final InspectingParked inspecting;
    private final DeadLetterTopics deadLetters;
    private final ReferralNumbers numbers;
    private final InstantSource clock;
    private final OfficeCalendars calendars;

    ParkedViews(
            InspectingParked inspecting,
            DeadLetterTopics deadLetters,
            ReferralNumbers numbers,
            InstantSource clock,
            OfficeCalendars calendars) {
        this.inspecting = inspecting;
        this.deadLetters = deadLetters;
        this.numbers = numbers;
        this.clock = clock;
        this.calendars = calendars;
    }

    /// @param base address under which the lines are shown
    ModelAndView overview(String base) {
        List<AtStation> all = inspecting.everywhere();
        Map<UUID, String> known =
                numbers.of(
                        all.stream()
                                .flatMap(at -> seen(at).stream())
                                .map(parked -> parked.line().key())
                                .distinct()
                                .toList());
        return new ModelAndView("parked")
                .addObject("said", said())
                .addObject("stations", all.stream().map(at -> row(base, at, known)).toList())
                .addObject("dead", dead());
    }

    /// @param told what came of the last form, after which nothing may be left to show
    ModelAndView line(String base, Line line, @Nullable Told told) {
        return switch (inspecting.open(line)) {
            case Look.Seen<OpenedLine>(var opened) ->
                    opened(base, line).addObject("opened", opened);
            case Look.Nothing<OpenedLine> _ when told != null && told.isDone() ->
                    opened(base, line);
            case Look.Nothing<OpenedLine> _ -> throw new Refusal(Problem.notFound());
            case Look.Away<OpenedLine> _ -> away(base, line);
        };
    }

    ModelAndView away(String base, Line line) {
        ModelAndView page = new ModelAndView("parked-away", HttpStatus.SERVICE_UNAVAILABLE);
        return page.addObject("station", line.station().code()).addObject("base", base);
    }

    /// Asks for the reason that was missing, or too long, and keeps what was typed.
    static ModelAndView withoutReason(ModelAndView line, long sequence, String typed) {
        if (line.getStatus() == null) {
            line.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return line.addObject("flaw", sequence).addObject("typed", typed);
    }

    private Said said() {
        return new Said(clock.instant(), calendars.zone());
    }

    /// What people call the case of a line.
    String called(Line line) {
        return numbers.of(List.of(line.key())).getOrDefault(line.key(), line.key().toString());
    }

    private ModelAndView opened(String base, Line line) {
        return new ModelAndView("parked-line")
                .addObject("base", base)
                .addObject("line", line)
                .addObject("path", Lines.path(base, line))
                .addObject("called", called(line))
                .addObject("said", said());
    }

    private static StationRow row(String base, AtStation at, Map<UUID, String> known) {
        return new StationRow(
                at.station(),
                at.lines() instanceof Look.Away,
                seen(at).stream()
                        .map(
                                parked ->
                                        new LineRow(
                                                parked,
                                                known.get(parked.line().key()),
                                                Lines.path(base, parked.line())))
                        .toList());
    }

    /// Null while the broker does not answer.
    private @Nullable List<DeadLetterTopic> dead() {
        return deadLetters.look(Lines.deadLetterTopics())
                        instanceof Look.Seen<List<DeadLetterTopic>>(var topics)
                ? topics
                : null;
    }

    private static List<ParkedLine> seen(AtStation at) {
        return at.lines() instanceof Look.Seen<List<ParkedLine>>(var lines) ? lines : List.of();
    }

    /// @param away the service does not answer
    record StationRow(Station station, boolean away, List<LineRow> lines) {

        /// There are, or may be, more.
        public boolean isCut() {
            return lines.size() >= MOST;
        }
    }

    /// @param number of the referral; null when intake does not know it
    record LineRow(ParkedLine parked, @Nullable String number, String path) {}
}
