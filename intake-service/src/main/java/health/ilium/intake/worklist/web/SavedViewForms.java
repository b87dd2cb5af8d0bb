package health.ilium.intake.worklist.web;

import health.ilium.intake.access.Action;
import health.ilium.intake.access.Caller;
import health.ilium.intake.access.web.Allowed;
import health.ilium.intake.wire.SeeOther;
import health.ilium.intake.worklist.SavedViews;
import health.ilium.intake.worklist.SavedViews.SavedView;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Gives what a URL shows a name, and takes it away.
@Controller
class SavedViewForms {

    private static final int LONGEST_NAME = 60;

    private final SavedViews savedViews;

    SavedViewForms(SavedViews savedViews) {
        this.savedViews = savedViews;
    }

    @PostMapping("/staff/views")
    @Allowed(to = Action.LIST)
    ModelAndView save(@RequestParam Map<String, String> parameters, Caller caller) {
        WorklistQuery query = WorklistQuery.read(parameters).firstPage();
        String name = parameters.getOrDefault("name", "").strip();
        if (!name.isEmpty() && name.codePointCount(0, name.length()) <= LONGEST_NAME) {
            savedViews.save(caller.id(), new SavedView(name, query.url()));
        }
        return SeeOther.to(query.url());
    }

    @PostMapping("/staff/views/forget")
    @Allowed(to = Action.LIST)
    ModelAndView forget(@RequestParam String name, Caller caller) {
        savedViews.forget(caller.id(), name);
        return SeeOther.to("/staff/worklist");
    }
}
