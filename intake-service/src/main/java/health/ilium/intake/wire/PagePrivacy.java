package health.ilium.intake.wire;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Pages are kept by nobody, tell other sites nothing and take nothing from them.
@Configuration(proxyBeanMethods = false)
class PagePrivacy implements WebMvcConfigurer {

    private static final String[] PAGES = {
        "/", "/board/**", "/p/*", "/r/*", "/api/v1/referrals/*/explanation"
    };
    private static final Map<String, String> HEADERS =
            Map.of(
                    "Cache-Control",
                    "no-store",
                    "Referrer-Policy",
                    "no-referrer",
                    "Content-Security-Policy",
                    "default-src 'self'; form-action 'self'; frame-ancestors 'none';"
                            + " base-uri 'none'");

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new Headers()).addPathPatterns(PAGES);
    }

    private static final class Headers implements HandlerInterceptor {

        @Override
        public boolean preHandle(
                HttpServletRequest request, HttpServletResponse response, Object handler) {
            HEADERS.forEach(response::setHeader);
            return true;
        }
    }
}
