package health.ilium.intake.messages.http;

import health.ilium.intake.messages.MessageHistory;
import health.ilium.intake.wire.ServiceToken;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

@Component
class HttpMessageHistory implements MessageHistory {

    private static final Logger LOG = LoggerFactory.getLogger(HttpMessageHistory.class);
    private static final int OK = 200;

    private final HttpClient http;
    private final NotificationAddress address;
    private final ServiceToken token;

    HttpMessageHistory(NotificationAddress address, ServiceToken token) {
        this.address = address;
        this.token = token;
        this.http = HttpClient.newBuilder().connectTimeout(address.messagesTimeout()).build();
    }

    @Override
    public Optional<String> of(UUID referralId) {
        HttpRequest request =
                HttpRequest.newBuilder(
                                address.notificationUrl()
                                        .resolve("/api/v1/referrals/" + referralId + "/messages"))
                        .timeout(address.messagesTimeout())
                        .header("Authorization", "Bearer " + token.value())
                        .header("Accept", "application/json")
                        .build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() == OK) {
                return Optional.of(response.body());
            }
            LOG.warn("Notification answered with {}", response.statusCode());
        } catch (IOException unreachable) {
            LOG.warn("Notification cannot be reached: {}", unreachable.getClass().getName());
        } catch (InterruptedException shuttingDown) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }
}
