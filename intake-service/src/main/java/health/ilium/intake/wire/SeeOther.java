package health.ilium.intake.wire;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// On to another page of this service after a form was taken, so that loading it again does not
/// send the form twice. By a path alone: who stands before the service may have another name and
/// scheme for it.
public final class SeeOther {

    private SeeOther() {}

    public static ModelAndView to(String path) {
        RedirectView view = new RedirectView(path, false, true, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        return new ModelAndView(view);
    }

    public static void to(String path, HttpServletResponse response) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, path);
    }
}
