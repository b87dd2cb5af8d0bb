package health.ilium.intake.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import health.ilium.contract.Pathway;
import health.ilium.contract.PolicyReference;
import health.ilium.contract.TriageDecision;
import health.ilium.contract.TriageRequested;
import health.ilium.intake.edge.Client.Response;
import health.ilium.schemas.avro.PlainAvro;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// A dry run asks triage as a referral would, and shows its decision in the words of the API.
class DryRunTest extends EdgeTest {

    private static final AtomicReference<TriageRequested> ASKED = new AtomicReference<>();
    private static final HttpServer TRIAGE = triage();

    @DynamicPropertySource
    static void triageThatAnswers(DynamicPropertyRegistry settings) {
        settings.add(
                "intake.triage-url", () -> "http://localhost:" + TRIAGE.getAddress().getPort());
    }

    @AfterAll
    static void stop() {
        TRIAGE.stop(0);
    }

    @Test
    void showsWhatTriageDecides() {
        Response shown =
                practice()
                        .post(
                                "/api/v1/triage/dry-run",
                                "{\"clinical\": {\"painDurationMonths\": 9}, \"patient\": {\"sex\":"
                                        + " \"MALE\"}}");

        assertThat(shown.status()).as(shown.http().body()).isEqualTo(200);
        assertThat(shown.text("pathway")).isEqualTo("MORE_INFORMATION");
        assertThat(shown.json().path("route").asInt()).isEqualTo(2);
        assertThat(shown.json().path("score").isNull()).isTrue();
        assertThat(shown.json().at("/policy/id").asString()).isEqualTo("si-joint");
        assertThat(shown.text("asOf")).isEqualTo("2026-11-22");
        assertThat(ASKED.get().getClinical().getPainDurationMonths()).isEqualTo(9);
        assertThat(ASKED.get().getReferralVersion()).isZero();
    }

    private static HttpServer triage() {
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(
                    "/internal/dry-runs",
                    exchange -> {
                        ASKED.set(
                                new PlainAvro<>(
                                                TriageRequested.class,
                                                TriageRequested.getClassSchema())
                                        .decode(exchange.getRequestBody().readAllBytes()));
                        byte[] answer =
                                new PlainAvro<>(
                                                TriageDecision.class,
                                                TriageDecision.getClassSchema())
                                        .encode(decision());
                        exchange.sendResponseHeaders(200, answer.length);
                        exchange.getResponseBody().write(answer);
                        exchange.close();
                    });
            server.start();
            return server;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static TriageDecision decision() {
        return TriageDecision.newBuilder()
                .setPathway(Pathway.MORE_INFORMATION)
                .setRoute(2)
                .setWhy("Red flags are unknown.")
                .setCompleteness(0)
                .setProvisional(true)
                .setPolicy(new PolicyReference("si-joint", "2026.1", "00"))
                .setEngineVersion("1")
                .setInputHash("00")
                .setAsOf(LocalDate.parse("2026-11-22"))
                .setRules(List.of())
                .setNotice("Decision support, not clinically validated. The surgeon decides.")
                .build();
    }
}
