package health.ilium.intake.wire;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Sends pages that need nobody signed in with [PageHeaders].
@Configuration(proxyBeanMethods = false)
class PagePrivacy implements WebMvcConfigurer {

    private static final String[] PAGES = {
        "/", "/board/**", "/p/*", "/r/*", "/api/v1/referrals/*/explanation"
    };

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new Headers()).addPathPatterns(PAGES);
    }

    private static final class Headers implements HandlerInterceptor {

        @Override
        public boolean preHandle(
                HttpServletRequest request, HttpServletResponse response, Object handler) {
            PageHeaders.ALL.forEach(response::setHeader);
            return true;
        }
    }
}
