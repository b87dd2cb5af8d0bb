package health.ilium.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// A small service behind the token, on a real port: what the container answers counts too.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "ilium.service-token=let-me-in")
class OnlyServicesTest {

    private static final String TOKEN = "Bearer let-me-in";

    @LocalServerPort private int port;

    @Test
    void letsInWhoHoldsTheToken() throws Exception {
        HttpResponse<String> answer = get("/cases", TOKEN);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("all of them");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases", "/failing", "/nowhere", "/actuator/parked", "/"})
    void refusesEverybodyElseWithTheSameProblem(String path) throws Exception {
        for (String authorization : new String[] {"Bearer guessed", "Basic bGV0LW1lLWlu"}) {
            HttpResponse<String> answer = get(path, authorization);
            assertProblem(answer, 401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
            assertThat(answer.body()).contains("The service token is missing or unknown.");
        }
    }

    @Test
    void opensHealthToEverybody() throws Exception {
        assertThat(get("/actuator/health/readiness", "none").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesAMalformedRequestWithAProblem() throws Exception {
        assertProblem(get("/cases//..;/x", TOKEN), 400);
    }

    @Test
    void saysNothingOfWhatFailed() throws Exception {
        HttpResponse<String> answer = get("/failing", TOKEN);
        assertProblem(answer, 500);
        assertThat(answer.body()).doesNotContain("Ana");
    }

    @Test
    void opensNoSession() throws Exception {
        assertThat(get("/cases", TOKEN).headers().firstValue("Set-Cookie")).isEmpty();
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("\"status\":" + status);
    }

    private HttpResponse<String> get(String path, String authorization)
            throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .header("Authorization", authorization)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import({OnlyServices.class, Cases.class})
    static class Service {}

    @RestController
    static class Cases {

        @GetMapping("/cases")
        String cases() {
            return "all of them";
        }

        @GetMapping("/failing")
        String failing() {
            throw new IllegalStateException("Ana's case");
        }

        @GetMapping("/actuator/health/readiness")
        String readiness() {
            return "UP";
        }
    }
}
