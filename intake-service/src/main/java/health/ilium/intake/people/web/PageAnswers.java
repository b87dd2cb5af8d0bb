package health.ilium.intake.people.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/// Refusals as pages, for people.
@Component
class PageAnswers {

    private static final String VIEW = "people-answer";

    private final ThymeleafViewResolver views;

    PageAnswers(ThymeleafViewResolver views) {
        this.views = views;
    }

    /// A page from a controller.
    static ModelAndView page(HttpStatus status, String key) {
        return new ModelAndView(VIEW, Map.of("key", key), status);
    }

    /// A page from before any controller.
    void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String key,
            Map<String, Object> more)
            throws IOException, ServletException {
        Map<String, Object> model = new HashMap<>(more);
        model.put("key", key);
        CurrentPerson.of(request)
                .ifPresent(
                        person ->
                                model.put(
                                        "signedIn", SignedIn.of(person, request.getRequestURI())));
        response.setStatus(status.value());
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "2");
        }
        try {
            View view = views.resolveViewName(VIEW, request.getLocale());
            if (view != null) {
                view.render(model, request, response);
            }
        } catch (IOException | ServletException asItIs) {
            throw asItIs;
        } catch (Exception failure) {
            throw new ServletException(failure);
        }
    }

    /// The words for a status: its own, or those of its kind.
    static String key(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN -> "answer.forbidden";
            case NOT_FOUND -> "answer.not-found";
            case SERVICE_UNAVAILABLE -> "answer.unavailable";
            default -> status.is5xxServerError() ? "answer.failed" : "answer.not-understood";
        };
    }
}
