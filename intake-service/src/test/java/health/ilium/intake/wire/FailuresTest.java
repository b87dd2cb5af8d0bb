package health.ilium.intake.wire;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.delivery.working.Passing;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

class FailuresTest {

    @Test
    void asksForAnotherTryWhileWhatIsNeededIsAway() {
        assertTryAgain(new QueryTimeoutException("slow"));
        assertTryAgain(new Passing("the ids of the schemas are not looked up yet"));
    }

    @Test
    void saysThatMistakesOfOursAreOurs() {
        assertThat(
                        Failures.problem(new IllegalStateException("x"))
                                .entity()
                                .getStatusCode()
                                .value())
                .isEqualTo(500);
    }

    private static void assertTryAgain(Throwable failure) {
        ResponseEntity<String> answer = Failures.problem(failure).entity();
        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isNotNull();
    }
}
