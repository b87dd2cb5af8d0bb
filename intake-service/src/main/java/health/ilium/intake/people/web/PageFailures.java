package health.ilium.intake.people.web;

import health.ilium.intake.wire.Failures;
import health.ilium.intake.wire.Refusal;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/// Words as a page what the API words as problem details.
@Component
class PageFailures implements HandlerExceptionResolver, Ordered {

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object handler,
            Exception failure) {
        if (!PagePaths.hold(request)) {
            return null;
        }
        if (request.getDispatcherType() == DispatcherType.ASYNC) {
            // Only streams of changes go on later: whoever listened is gone or listens anew.
            return new ModelAndView();
        }
        HttpStatus status = status(failure);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "2");
        }
        ModelAndView page = PageAnswers.page(status, PageAnswers.key(status));
        CurrentPerson.of(request)
                .ifPresent(
                        person ->
                                page.addObject(
                                        "signedIn", SignedIn.of(person, request.getRequestURI())));
        return page;
    }

    private static HttpStatus status(Exception failure) {
        HttpStatus known =
                switch (failure) {
                    case Refusal refusal -> refusal.problem().status();
                    case TypeMismatchException _ -> HttpStatus.NOT_FOUND;
                    case InvalidParameterException _ -> HttpStatus.BAD_REQUEST;
                    case ErrorResponse refusal ->
                            HttpStatus.resolve(refusal.getStatusCode().value());
                    default -> Failures.problem(failure).status();
                };
        return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }
}
