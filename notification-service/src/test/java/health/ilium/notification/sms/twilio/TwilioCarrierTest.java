package health.ilium.notification.sms.twilio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import health.ilium.notification.carrier.Letter;
import health.ilium.notification.carrier.Outcome;
import health.ilium.notification.message.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TwilioCarrierTest {

    private static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");
    private static final Letter LETTER =
            new Letter(UUID.randomUUID(), "+13055550123", "", "305-555-0110: hello", "", 1);

    private final CountDownLatch closing = new CountDownLatch(1);
    private HttpServer server;
    private String request = "";
    private String authorization = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        closing.countDown();
        server.stop(0);
    }

    @Test
    void postsOneFormWithTheAccountsCredentials() {
        answer(201, "{\"sid\":\"SM1\",\"status\":\"queued\"}", null);

        assertThat(carrier().carry(LETTER)).isEqualTo(new Outcome.Accepted("SM1"));
        assertThat(request)
                .isEqualTo(
                        "POST /2010-04-01/Accounts/AC1/Messages.json"
                                + " To=+13055550123&From=+13055550199&Body=305-555-0110: hello");
        assertThat(authorization).isEqualTo("Basic QUMxOnNlY3JldA==");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "{}", "[]", "{\"sid\":7}", "{\"sid\":\"\"}"})
    void doesNotKnowWhenAGoodAnswerNamesNoMessage(String body) {
        answer(201, body, null);

        assertThat(carrier().carry(LETTER))
                .isEqualTo(new Outcome.Unknown(Reason.ANSWER_UNREADABLE));
    }

    @ParameterizedTest
    @CsvSource({"429,30,30", "503,7,7", "429,'Fri, 20 Nov 2026 15:01:00 GMT',60"})
    void comesBackWhenTheProviderAllows(int status, String header, long seconds) {
        answer(status, "", header);

        assertThat(carrier().carry(LETTER))
                .isEqualTo(
                        new Outcome.FailedForNow(
                                Reason.PROVIDER_BUSY, Duration.ofSeconds(seconds)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-5", "Fri, 20 Nov 2026 14:00:00 GMT"})
    void passesOverAWaitThatMakesNoSense(String header) {
        answer(429, "", header);

        assertThat(carrier().carry(LETTER))
                .isEqualTo(new Outcome.FailedForNow(Reason.PROVIDER_BUSY, null));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 422})
    void doesNotTryAgainWhatIsRefused(int status) {
        answer(status, "{\"code\":21211}", null);

        assertThat(carrier().carry(LETTER))
                .isEqualTo(new Outcome.FailedForGood(Reason.PROVIDER_REFUSED));
    }

    @Test
    void triesAgainWhenTheCredentialsAreRefused() {
        answer(401, "", null);

        assertThat(carrier().carry(LETTER))
                .isEqualTo(new Outcome.FailedForNow(Reason.LOGIN_REFUSED, null));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 504})
    void doesNotKnowWhatAFailingProviderDid(int status) {
        answer(status, "", null);

        assertThat(carrier().carry(LETTER))
                .isEqualTo(new Outcome.Unknown(Reason.ANSWER_UNREADABLE));
    }

    @Test
    void doesNotKnowWhenTheProviderFallsSilent() {
        server.createContext("/", exchange -> hang());

        assertThat(carrier().carry(LETTER))
                .isEqualTo(new Outcome.Unknown(Reason.NO_ANSWER_AFTER_SENDING));
    }

    @Test
    void doesNotKnowWhenTheProviderHangsUp() {
        server.createContext("/", HttpExchange::close);

        assertThat(carrier().carry(LETTER))
                .isEqualTo(new Outcome.Unknown(Reason.NO_ANSWER_AFTER_SENDING));
    }

    @Test
    void triesAgainWhenNobodyListens() {
        TwilioCarrier carrier = carrier();
        server.stop(0);

        assertThat(carrier.carry(LETTER))
                .isEqualTo(new Outcome.FailedForNow(Reason.PROVIDER_UNREACHABLE, null));
    }

    private void hang() {
        try {
            closing.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(int status, String body, @Nullable String retryAfter) {
        server.createContext(
                "/",
                exchange -> {
                    byte[] form = exchange.getRequestBody().readAllBytes();
                    request =
                            exchange.getRequestMethod()
                                    + " "
                                    + exchange.getRequestURI()
                                    + " "
                                    + URLDecoder.decode(new String(form, UTF_8), UTF_8);
                    authorization = exchange.getRequestHeaders().getFirst("Authorization");
                    if (retryAfter != null) {
                        exchange.getResponseHeaders().set("Retry-After", retryAfter);
                    }
                    exchange.sendResponseHeaders(status, body.isEmpty() ? -1 : body.length());
                    exchange.getResponseBody().write(body.getBytes(UTF_8));
                    exchange.close();
                });
    }

    private TwilioCarrier carrier() {
        return TwilioConfiguration.carrier(
                new TwilioSettings(
                        "http://127.0.0.1:" + server.getAddress().getPort(),
                        "AC1",
                        "secret",
                        "+13055550199",
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(2)),
                InstantSource.fixed(NOW));
    }
}
