package health.ilium.intake.access.web;

import health.ilium.intake.wire.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Turns away callers that may not do what an endpoint is [Allowed] to, before the body is read.
final class ActionCheck implements HandlerInterceptor {

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod endpoint)) {
            return true;
        }
        Allowed allowed = endpoint.getMethodAnnotation(Allowed.class);
        if (allowed != null && CurrentCaller.get().may(allowed.to())) {
            return true;
        }
        Problem.of(HttpStatus.FORBIDDEN, "FORBIDDEN", "Your role does not allow this.")
                .writeTo(response);
        return false;
    }
}
