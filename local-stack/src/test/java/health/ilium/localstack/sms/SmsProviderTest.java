package health.ilium.localstack.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SmsProviderTest {

    private static final String TOKEN = "a-token";

    private final SmsProvider provider = SmsProvider.listening(0, new SmsAccount(TOKEN));
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        http.close();
        provider.close();
    }

    @Test
    void keepsATextMessageAsItWasSent() throws IOException, InterruptedException {
        var answer =
                post(
                        TOKEN,
                        "To=%2B13055550123&From=%2B13055550100&Body=Su%20cita%3A%20ma%C3%B1ana");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains("\"status\":\"queued\"");
        assertThat(provider.inbox().to("+13055550123"))
                .extracting(Sms::body)
                .containsExactly("Su cita: mañana");
    }

    @Test
    void refusesAMessageWithoutBody() throws IOException, InterruptedException {
        assertThat(post(TOKEN, "To=%2B13055550123&From=%2B13055550100").statusCode())
                .isEqualTo(400);
    }

    @Test
    void refusesAWrongToken() throws IOException, InterruptedException {
        assertThat(post("another", "To=1&From=2&Body=3").statusCode()).isEqualTo(401);
        assertThat(provider.inbox().all()).isEmpty();
    }

    private HttpResponse<String> post(String token, String form)
            throws IOException, InterruptedException {
        var credentials = (SmsAccount.SID + ":" + token).getBytes(StandardCharsets.UTF_8);
        var address =
                provider.address()
                        .resolve("/2010-04-01/Accounts/" + SmsAccount.SID + "/Messages.json");
        return http.send(
                HttpRequest.newBuilder(address)
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(credentials))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }
}
