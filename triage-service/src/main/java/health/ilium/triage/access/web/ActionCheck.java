package health.ilium.triage.access.web;

import health.ilium.triage.wire.Forbidden;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Turns away callers that may not do what an endpoint is [Allowed] to, before the body is read.
final class ActionCheck implements HandlerInterceptor {

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (isNew(request) && handler instanceof HandlerMethod endpoint) {
            var allowed = endpoint.getMethodAnnotation(Allowed.class);
            if (allowed == null || !CurrentStaff.may(allowed.to())) {
                throw new Forbidden();
            }
        }
        return true;
    }

    /// What goes on later, in another thread that knows no caller, was let in when it came.
    private static boolean isNew(HttpServletRequest request) {
        return request.getDispatcherType() != DispatcherType.ASYNC;
    }
}
