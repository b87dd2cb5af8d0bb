package health.ilium.intake.wire;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets only so many requests in at once, and others wait for a moment. A virtual thread costs
/// nothing, but what it reads and waits for does: without a bound, clients that return after an
/// outage fill the heap. The bound is small because who is let in shares what the processors can
/// do: more at once is not answered sooner, only all of it later. Health is always let in, so that
/// an overloaded service is not taken for a dead one.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Admission extends OncePerRequestFilter {

    private final Semaphore places;
    private final Duration longestWait;

    Admission(AdmissionSettings settings) {
        this.places = new Semaphore(settings.mostRequestsAtOnce(), true);
        this.longestWait = settings.longestWait();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!getsAPlace()) {
            Problem.overloaded().writeTo(response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }

    private boolean getsAPlace() {
        try {
            return places.tryAcquire(longestWait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
