package health.ilium.intake.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class AdmissionTest {

    private static final FilterChain WORK = (_, _) -> {};

    private final Admission admission = new Admission(new AdmissionSettings(1, Duration.ZERO));

    @Test
    void refusesWithRetryAfterWhatComesWhileAllPlacesAreTaken()
            throws ServletException, IOException {
        var second = new MockHttpServletResponse();

        admission.doFilter(
                get("/api/v1/referrals"),
                new MockHttpServletResponse(),
                (_, _) -> admission.doFilter(get("/api/v1/referrals"), second, WORK));

        assertThat(second.getStatus()).isEqualTo(503);
        assertThat(second.getHeader("Retry-After")).isNotBlank();
        assertThat(second.getContentType()).startsWith("application/problem+json");
    }

    @Test
    void givesAPlaceBackAlsoWhenTheRequestFailed() throws ServletException, IOException {
        try {
            admission.doFilter(
                    get("/api/v1/referrals"),
                    new MockHttpServletResponse(),
                    (_, _) -> {
                        throw new IOException("gone");
                    });
        } catch (IOException expected) {
            assertThat(expected).hasMessage("gone");
        }
        var next = new MockHttpServletResponse();

        admission.doFilter(get("/api/v1/referrals"), next, WORK);

        assertThat(next.getStatus()).isEqualTo(200);
    }

    @Test
    void waitsForAPlaceThatIsGivenBackSoon() throws Exception {
        var patient = new Admission(new AdmissionSettings(1, Duration.ofSeconds(20)));
        var inside = new CountDownLatch(1);
        var leaves = new CountDownLatch(1);
        var first = Thread.startVirtualThread(() -> occupy(patient, inside, leaves));
        inside.await();
        var second = new MockHttpServletResponse();
        var waiting = Thread.startVirtualThread(() -> pass(patient, second));
        await().until(() -> waiting.getState() == Thread.State.TIMED_WAITING);

        leaves.countDown();
        first.join();
        waiting.join();

        assertThat(second.getStatus()).isEqualTo(201);
    }

    private static void occupy(Admission admission, CountDownLatch inside, CountDownLatch leaves) {
        passing(
                admission,
                new MockHttpServletResponse(),
                (_, _) -> {
                    inside.countDown();
                    try {
                        leaves.await();
                    } catch (InterruptedException e) {
                        throw new IOException(e);
                    }
                });
    }

    private static void pass(Admission admission, MockHttpServletResponse answer) {
        passing(admission, answer, (_, _) -> answer.setStatus(201));
    }

    private static void passing(
            Admission admission, MockHttpServletResponse answer, FilterChain work) {
        try {
            admission.doFilter(get("/api/v1/referrals"), answer, work);
        } catch (ServletException | IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void alwaysTellsItsHealth() throws ServletException, IOException {
        var health = new MockHttpServletResponse();

        admission.doFilter(
                get("/api/v1/referrals"),
                new MockHttpServletResponse(),
                (_, _) -> admission.doFilter(get("/actuator/health/readiness"), health, WORK));

        assertThat(health.getStatus()).isEqualTo(200);
    }

    private static MockHttpServletRequest get(String path) {
        return new MockHttpServletRequest("GET", path);
    }
}
