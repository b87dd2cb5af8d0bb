package health.ilium.localstack.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SendingSamplesTest {

    private static final String SAMPLE =
            """
            {"title": "t", "why": "w", "practice": "other",
             "referral": {"patient": {"givenName": "Ana", "familyName": "Pérez"}},
             "then": [{"after": "MORE_INFORMATION", "information": {"clinical": {}}}],
             "expect": {"pathway": "CONSERVATIVE_CARE", "route": 5, "score": 12, "completeness": 80,
                        "status": "IN_REVIEW", "messages": ["PATIENT EMAIL REFERRAL_SUBMITTED"]}}
            """;

    @TempDir Path folder;
    private final Queue<String> calls = new ConcurrentLinkedQueue<>();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private volatile String pathway = "MORE_INFORMATION";
    private volatile int informationStatus = 200;
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        Files.writeString(folder.resolve("01-a.json"), SAMPLE);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void followsAReferralThroughItsStepsToItsPathway() {
        assertThat(send(Duration.ofSeconds(20))).isEmpty();
        assertThat(calls)
                .contains(
                        "POST /api/v1/referrals Bearer b sample-01-a",
                        "POST /api/v1/referrals/7/information Bearer b"
                                + " sample-01-a-information-2");
        assertThat(printed.toString(UTF_8))
                .contains("✓ R-1", "AP", "CONSERVATIVE_CARE", "12", "80 %", "patient e-mail 1");
    }

    @Test
    void tellsWhyAReferralCannotGoOn() {
        informationStatus = 422;
        assertThat(send(Duration.ofSeconds(20)))
                .singleElement()
                .asString()
                .startsWith("01-a: POST of information answered 422");
    }

    @Test
    void tellsWhatIsMissingWhenTimeIsUp() {
        informationStatus = 503;
        assertThat(send(Duration.ofMillis(1)))
                .containsExactly("01-a: did not reach MORE_INFORMATION");
    }

    private List<String> send(Duration patience) {
        var intake = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
        return new SendingSamples(intake, new Tokens("a", "b", "c"), folder, patience)
                .show(new PrintStream(printed, true, UTF_8), false, LocalDate.of(2026, 11, 22));
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var headers = exchange.getRequestHeaders();
        if (exchange.getRequestMethod().equals("POST")) {
            calls.add(
                    "POST %s %s %s"
                            .formatted(
                                    path,
                                    headers.getFirst("Authorization"),
                                    headers.getFirst("Idempotency-Key")));
        }
        int status = 200;
        if (path.endsWith("/information")) {
            status = informationStatus;
            pathway = "CONSERVATIVE_CARE";
        }
        var body = content(path).getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String content(String path) {
        if (path.endsWith("/timeline")) {
            return "[{\"version\": 1, \"type\": \"ReferralSubmitted\"}]";
        }
        if (path.endsWith("/messages")) {
            return """
                   [{"recipient": "PATIENT", "channel": "EMAIL", "status": "ACCEPTED",
                     "milestone": "REFERRAL_SUBMITTED"}]
                   """;
        }
        return """
               {"referralId": "7", "referralNumber": "R-1", "version": 2, "status": "IN_REVIEW",
                "triage": {"pathway": "%s", "route": 5, "score": 12, "completeness": 80}}
               """
                .formatted(pathway);
    }
}
