package health.ilium.intake.parking.web;

import health.ilium.intake.access.Action;
import health.ilium.intake.access.Caller;
import health.ilium.intake.access.web.Allowed;
import health.ilium.intake.parking.Content;
import health.ilium.intake.parking.InspectingParked;
import health.ilium.intake.parking.Line;
import health.ilium.intake.parking.Look;
import health.ilium.intake.parking.StatedReason;
import health.ilium.intake.wire.Problem;
import health.ilium.intake.wire.Refusal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where a clinician reads a parked record after saying why. Asked for by POST, so that no link,
/// no reload and no history shows it without a reason.
@Controller
class ParkedReading {

    private static final String PATH = "/staff/parked";
    private static final String LINE = PATH + "/{station}/{topic}/{key}";

    private final ParkedViews views;
    private final InspectingParked inspecting;

    ParkedReading(ParkedViews views, InspectingParked inspecting) {
        this.views = views;
        this.inspecting = inspecting;
    }

    @GetMapping(PATH)
    @Allowed(to = Action.READ_PARKED)
    ModelAndView overview() {
        return views.overview(PATH);
    }

    @GetMapping(LINE)
    @Allowed(to = Action.READ_PARKED)
    ModelAndView line(
            @PathVariable String station, @PathVariable String topic, @PathVariable UUID key) {
        return reading(views.line(PATH, Lines.of(station, topic, key), null));
    }

    @PostMapping(LINE + "/{sequence}")
    @Allowed(to = Action.READ_PARKED)
    ModelAndView read(
            @PathVariable String station,
            @PathVariable String topic,
            @PathVariable UUID key,
            @PathVariable long sequence,
            @RequestParam(defaultValue = "") String reason,
            Caller caller) {
        Line line = Lines.of(station, topic, key);
        Optional<StatedReason> stated = StatedReason.of(reason);
        if (stated.isEmpty()) {
            return ParkedViews.withoutReason(
                    reading(views.line(PATH, line, null)), sequence, reason);
        }
        return switch (inspecting.read(caller, line, sequence, stated.get())) {
            case Look.Seen<Content>(var content) ->
                    new ModelAndView("parked-record")
                            .addObject("path", Lines.path(PATH, line))
                            .addObject("called", views.called(line))
                            .addObject("sequence", sequence)
                            .addObject("reason", stated.get().text())
                            .addObject("shown", content);
            case Look.Nothing<Content> _ -> throw new Refusal(Problem.notFound());
            case Look.Away<Content> _ -> views.away(PATH, line);
        };
    }

    private static ModelAndView reading(ModelAndView page) {
        return page.addObject("reading", true);
    }
}
