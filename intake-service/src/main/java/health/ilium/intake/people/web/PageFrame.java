package health.ilium.intake.people.web;

import health.ilium.intake.access.web.Allowed;
import health.ilium.intake.access.web.CurrentCaller;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Pages of staff and administrators answer only who is [Allowed], as the API does; all pages get
/// to know who is signed in, for their head.
@Component
class PageFrame implements WebMvcConfigurer {

    private final PageAnswers pages;

    PageFrame(PageAnswers pages) {
        this.pages = pages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new Check(pages)).addPathPatterns("/staff/**", "/admin/**");
        interceptors.addInterceptor(new Head()).addPathPatterns(PagePaths.PATTERNS);
    }

    private record Check(PageAnswers pages) implements HandlerInterceptor {

        @Override
        public boolean preHandle(
                HttpServletRequest request, HttpServletResponse response, Object handler)
                throws IOException, ServletException {
            if (!(handler instanceof HandlerMethod endpoint)) {
                return true;
            }
            Allowed allowed = endpoint.getMethodAnnotation(Allowed.class);
            if (allowed != null && CurrentCaller.get().may(allowed.to())) {
                return true;
            }
            pages.write(request, response, HttpStatus.FORBIDDEN, "answer.forbidden", Map.of());
            return false;
        }
    }

    private static final class Head implements HandlerInterceptor {

        @Override
        public void postHandle(
                HttpServletRequest request,
                HttpServletResponse response,
                Object handler,
                @Nullable ModelAndView page) {
            if (page != null && page.isReference()) {
                CurrentPerson.of(request)
                        .map(person -> SignedIn.of(person, request.getRequestURI()))
                        .ifPresent(signedIn -> page.addObject("signedIn", signedIn));
            }
        }
    }
}
