package health.ilium.intake.wire;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class AdmissionTest {

    private static final FilterChain WORK = (_, _) -> {};

    private final Admission admission = new Admission(new AdmissionSettings(1));

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
