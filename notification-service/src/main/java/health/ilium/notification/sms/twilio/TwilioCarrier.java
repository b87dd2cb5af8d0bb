package health.ilium.notification.sms.twilio;

import health.ilium.notification.carrier.Carrier;
import health.ilium.notification.carrier.Letter;
import health.ilium.notification.carrier.Outcome;
import health.ilium.notification.carrier.Outcome.FailedForNow;
import health.ilium.notification.carrier.Outcome.Unknown;
import health.ilium.notification.message.Channel;
import health.ilium.notification.message.Reason;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/// One POST for each text message. Without a connection the provider does not have it; once the
/// request may be out, silence leaves it open.
final class TwilioCarrier implements Carrier {

    private final RestClient client;
    private final String account;
    private final String from;
    private final InstantSource clock;

    TwilioCarrier(RestClient client, String account, String from, InstantSource clock) {
        this.client = client;
        this.account = account;
        this.from = from;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public boolean takes(String address) {
        return true;
    }

    @Override
    public Outcome carry(Letter letter) {
        try {
            return post(letter).outcome(clock.instant());
        } catch (ResourceAccessException failure) {
            return neverConnected(failure.getCause())
                    ? new FailedForNow(Reason.PROVIDER_UNREACHABLE, null)
                    : new Unknown(Reason.NO_ANSWER_AFTER_SENDING);
        }
    }

    private TwilioAnswer post(Letter letter) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("To", letter.to());
        form.add("From", from);
        form.add("Body", letter.text());
        return client.post()
                .uri("/2010-04-01/Accounts/{sid}/Messages.json", account)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .exchangeForRequiredValue((request, response) -> answer(response));
    }

    private static TwilioAnswer answer(ClientHttpResponse response) throws IOException {
        return new TwilioAnswer(
                response.getStatusCode().value(),
                response.getHeaders().getFirst(HttpHeaders.RETRY_AFTER),
                new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static boolean neverConnected(@Nullable Throwable cause) {
        return cause instanceof ConnectException
                || cause instanceof HttpConnectTimeoutException
                || cause instanceof UnknownHostException
                || cause instanceof UnresolvedAddressException;
    }
}
