package health.ilium.access.scraping;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.access.OnlyServices;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// A small service behind both doors.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"ilium.service-token=let-me-in", "ilium.scrape-token=let-me-count"})
class OnlyScrapersTest {

    @LocalServerPort private int port;

    @ParameterizedTest
    @CsvSource({"/actuator/prometheus, 200", "/actuator/parked, 401", "/cases, 401"})
    void letsTheScrapeTokenReadFiguresAndNothingElse(String path, int status) throws Exception {
        assertThat(get(path, "Bearer let-me-count").statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer guessed", "Bearer let-me-in", "Basic bGV0LW1lLWlu", "none"})
    void refusesEverybodyElseWithAProblem(String authorization) throws Exception {
        HttpResponse<String> refused = get("/actuator/prometheus", authorization);

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(refused.headers().firstValue("WWW-Authenticate")).isPresent();
    }

    private HttpResponse<String> get(String path, String authorization) throws Exception {
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
    @Import({OnlyServices.class, OnlyScrapers.class, Endpoints.class})
    static class Application {}

    @RestController
    static class Endpoints {

        @GetMapping({"/actuator/prometheus", "/actuator/parked", "/cases"})
        String figures() {
            return "42";
        }
    }
}
