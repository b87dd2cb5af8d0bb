package health.ilium.intake.idempotency.web;

import health.ilium.intake.access.Caller;
import health.ilium.intake.access.web.CurrentCaller;
import health.ilium.intake.idempotency.IdempotencyKey;
import health.ilium.intake.wire.Problem;
import health.ilium.intake.wire.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Gives endpoints the request's [IdempotencyKey]; without one the request is refused.
@Component
class KeyInControllers implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private static final String HEADER = "Idempotency-Key";

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == IdempotencyKey.class;
    }

    @Override
    public IdempotencyKey resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String key = request.getHeader(HEADER);
        if (key == null || key.isBlank()) {
            throw refused("IDEMPOTENCY_KEY_MISSING", "The header Idempotency-Key is required.");
        }
        if (key.length() > IdempotencyKey.LONGEST) {
            throw refused(
                    "IDEMPOTENCY_KEY_INVALID",
                    "The header Idempotency-Key must have at most 255 characters.");
        }
        Caller caller = CurrentCaller.get();
        return new IdempotencyKey(caller.id(), endpoint(request), key);
    }

    /// Method and path; ids in it in one spelling.
    private static String endpoint(NativeWebRequest request) {
        HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
        return http == null
                ? ""
                : http.getMethod() + " " + http.getRequestURI().toLowerCase(Locale.ROOT);
    }

    private static Refusal refused(String code, String detail) {
        return new Refusal(Problem.of(HttpStatus.BAD_REQUEST, code, detail));
    }
}
