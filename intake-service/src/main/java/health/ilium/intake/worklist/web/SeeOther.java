package health.ilium.intake.worklist.web;

import health.ilium.intake.referral.Deed;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/// Where a browser goes after a form was taken, so that loading the page again sends nothing twice.
final class SeeOther {

    private SeeOther() {}

    static RedirectView at(String path) {
        RedirectView view = new RedirectView(path, false, true, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }

    /// The case, saying what was done.
    static RedirectView caseAfter(String id, Deed deed, long version) {
        return at("/staff/cases/%s?done=%s&version=%d".formatted(id, deed, version));
    }
}
