package health.ilium.intake.wire;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Words what a filter or the container refused with a bare status.
@Controller
class ProblemsOfTheContainer implements ErrorController {

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        if (status == null || status == HttpStatus.NOT_FOUND) {
            Problem.notFound().writeTo(response);
        } else if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION)
                instanceof Throwable failure) {
            Failures.problem(failure).writeTo(response);
        } else {
            Problem.of(status).writeTo(response);
        }
    }
}
