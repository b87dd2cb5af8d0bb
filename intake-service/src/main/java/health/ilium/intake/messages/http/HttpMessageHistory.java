package health.ilium.intake.messages.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import health.ilium.intake.messages.MessageHistory;
import health.ilium.intake.neighbours.http.Neighbour;
import health.ilium.intake.neighbours.http.Neighbours;
import java.net.http.HttpRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class HttpMessageHistory implements MessageHistory {

    private final Neighbour notification;

    HttpMessageHistory(NotificationAddress address, Neighbours neighbours) {
        this.notification =
                neighbours.at("Notification", address.notificationUrl(), address.messagesTimeout());
    }

    @Override
    public Optional<String> of(UUID referralId) {
        HttpRequest request =
                notification
                        .request("/api/v1/referrals/" + referralId + "/messages")
                        .header("Accept", "application/json")
                        .build();
        return notification.ask(request).map(json -> new String(json, UTF_8));
    }
}
