package health.ilium.intake.wire;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Told to end, the service works on for a moment, closes connections that nobody uses and asks
/// clients to close the others. Without it a client whose connection is kept alive would find it
/// cut under its next request, and could not know what became of that. Comes before everything
/// else that is stopped.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Draining extends OncePerRequestFilter implements SmartLifecycle {

    private final Duration length;
    private final OpenConnections connections;
    private volatile boolean running;
    private volatile boolean begun;

    Draining(DrainingSettings settings, OpenConnections connections) {
        this.length = settings.drain();
        this.connections = connections;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (begun) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
        chain.doFilter(request, response);
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        begun = true;
        running = false;
        connections.closeIdle();
    }

    /// @param ended what else is stopped waits for it
    @Override
    public void stop(Runnable ended) {
        stop();
        CompletableFuture.delayedExecutor(length.toNanos(), TimeUnit.NANOSECONDS).execute(ended);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
