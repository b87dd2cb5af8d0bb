package health.ilium.intake.parking.web;

import health.ilium.intake.access.Action;
import health.ilium.intake.access.Caller;
import health.ilium.intake.access.web.Allowed;
import health.ilium.intake.parking.DecidingAboutParked;
import health.ilium.intake.parking.Line;
import health.ilium.intake.parking.StatedReason;
import health.ilium.intake.wire.SeeOther;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where an administrator sees which cases stand still and why, never what their records say, and
/// has them go on.
@Controller
class ParkedPage {

    static final String PATH = "/admin/parked";

    private static final String LINE = PATH + "/{station}/{topic}/{key}";

    private final ParkedViews views;
    private final DecidingAboutParked deciding;

    ParkedPage(ParkedViews views, DecidingAboutParked deciding) {
        this.views = views;
        this.deciding = deciding;
    }

    @GetMapping(PATH)
    @Allowed(to = Action.OPERATE)
    ModelAndView overview() {
        return views.overview(PATH);
    }

    @GetMapping(LINE)
    @Allowed(to = Action.OPERATE)
    ModelAndView line(
            @PathVariable String station,
            @PathVariable String topic,
            @PathVariable UUID key,
            @RequestParam(required = false) @Nullable Told told) {
        Line line = Lines.of(station, topic, key);
        return views.line(PATH, line, told).addObject("told", told);
    }

    @PostMapping(LINE + "/{sequence}/replay")
    @Allowed(to = Action.OPERATE)
    ModelAndView replay(
            @PathVariable String station,
            @PathVariable String topic,
            @PathVariable UUID key,
            @PathVariable long sequence,
            Caller caller) {
        Line line = Lines.of(station, topic, key);
        return after(line, Told.of(deciding.replay(caller, line, sequence), Told.REPLAYED));
    }

    /// Without a reason nothing happens, and the page asks for one.
    @PostMapping(LINE + "/{sequence}/skip")
    @Allowed(to = Action.OPERATE)
    ModelAndView skip(
            @PathVariable String station,
            @PathVariable String topic,
            @PathVariable UUID key,
            @PathVariable long sequence,
            @RequestParam(defaultValue = "") String reason,
            Caller caller) {
        Line line = Lines.of(station, topic, key);
        Optional<StatedReason> stated = StatedReason.of(reason);
        if (stated.isEmpty()) {
            return ParkedViews.withoutReason(views.line(PATH, line, null), sequence, reason);
        }
        return after(
                line, Told.of(deciding.skip(caller, line, sequence, stated.get()), Told.SKIPPED));
    }

    private static ModelAndView after(Line line, Told told) {
        return SeeOther.to(Lines.path(PATH, line) + "?told=" + told.name());
    }
}
