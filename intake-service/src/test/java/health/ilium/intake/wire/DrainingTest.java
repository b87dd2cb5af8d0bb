package health.ilium.intake.wire;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class DrainingTest {

    private final Draining draining =
            new Draining(new DrainingSettings(Duration.ZERO), new OpenConnections());

    @Test
    void keepsConnectionsOpenWhileTheServiceRuns() throws ServletException, IOException {
        draining.start();

        assertThat(answer().getHeader("Connection")).isNull();
    }

    @Test
    void worksOnAndAsksForConnectionsToBeClosedOnceTheServiceIsToldToEnd() throws Exception {
        var ended = new CountDownLatch(1);
        draining.start();
        draining.stop(ended::countDown);

        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(answer().getHeader("Connection")).isEqualTo("close");
        assertThat(answer().getStatus()).isEqualTo(201);
        assertThat(draining.isRunning()).isFalse();
    }

    private MockHttpServletResponse answer() throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        draining.doFilter(
                new MockHttpServletRequest("POST", "/api/v1/referrals"),
                response,
                (_, answer) -> ((MockHttpServletResponse) answer).setStatus(201));
        return response;
    }
}
