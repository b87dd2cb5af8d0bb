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
import tools.jackson.databind.json.JsonMapper;

class SendingSamplesTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SAMPLE =
            """
            {"title": "t", "why": "w", "practice": "other",
             "referral": {"patient": {"givenName": "Ana", "familyName": "Pérez"}, "day": "{today-2d}"},
             "then": [{"after": "MORE_INFORMATION", "information": {"clinical": {}}}],
             "expect": {"pathway": "CONSERVATIVE_CARE", "route": 5, "score": 12, "completeness": 80,
                        "status": "IN_REVIEW", "messages": ["PATIENT EMAIL REFERRAL_SUBMITTED"]}}
            """;

    @TempDir Path folder;
    private final Queue<String> calls = new ConcurrentLinkedQueue<>();
    private final Queue<String> days = new ConcurrentLinkedQueue<>();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private volatile String pathway = "MORE_INFORMATION";
    private volatile String pathwayAfterInformation = "CONSERVATIVE_CARE";
    private volatile int informationStatus = 200;
    private volatile int submissionStatus = 200;
    private volatile boolean informed;
    private volatile boolean messageSent = true;
    private LocalDate today = LocalDate.of(2026, 11, 22);
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

    @Test
    void goesOnWhereAnEarlierStartWasCutShort() {
        pathwayAfterInformation = "MORE_INFORMATION";
        assertThat(send(Duration.ofMillis(1))).isNotEmpty();

        pathway = "CONSERVATIVE_CARE";
        assertThat(send(Duration.ofSeconds(20))).isEmpty();

        assertThat(calls).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void asksAgainWithTheSameBodyOnALaterDay() {
        submissionStatus = 503;
        send(Duration.ofMillis(1));
        submissionStatus = 200;
        today = today.plusDays(3);
        assertThat(send(Duration.ofSeconds(20))).isEmpty();

        assertThat(days).hasSize(2).containsOnly("2026-11-20");
    }

    @Test
    void looksAgainAtWhatHasArrived() {
        assertThat(send(Duration.ofSeconds(20))).isEmpty();
        assertThat(sent().areUnderway()).isFalse();

        messageSent = false;
        assertThat(send(Duration.ofMillis(1)))
                .containsExactly("01-a: PATIENT EMAIL REFERRAL_SUBMITTED: 0 of 1");
    }

    @Test
    void isUnderwayUntilAllHasArrived() {
        assertThat(sent().areUnderway()).isFalse();
        informationStatus = 503;
        send(Duration.ofMillis(1));
        assertThat(sent().areUnderway()).isTrue();
    }

    private List<String> send(Duration patience) {
        var intake = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
        return new SendingSamples(intake, new Tokens("a", "b", "c"), folder, patience)
                .show(new PrintStream(printed, true, UTF_8), false, sent(), today);
    }

    /// As the next start finds them.
    private SentSamples sent() {
        return SentSamples.keptIn(folder.resolve("sent"));
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
            informed = status == 200;
            pathway = pathwayAfterInformation;
        } else if (exchange.getRequestMethod().equals("POST")) {
            status = submissionStatus;
            days.add(JSON.readTree(exchange.getRequestBody()).path("day").asString());
        }
        var body = content(path).getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String content(String path) {
        if (path.endsWith("/timeline")) {
            return "[{\"version\": 1, \"type\": \"%s\"}]"
                    .formatted(informed ? "InformationSupplied" : "ReferralSubmitted");
        }
        if (path.endsWith("/messages") && !messageSent) {
            return "[]";
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
