package health.ilium.delivery.sent.web;

import health.ilium.delivery.sent.SentEvents;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/// `GET /actuator/sentevents` counts what is kept; `POST` publishes all of it again. Which callers
/// reach it is the service's decision.
@Endpoint(id = "sentevents")
public final class SentEventsEndpoint {

    private final SentEvents events;

    public SentEventsEndpoint(SentEvents events) {
        this.events = events;
    }

    @ReadOperation
    public Map<String, Long> kept() {
        return Map.of("kept", events.count());
    }

    @WriteOperation
    public Map<String, Integer> publishAgain() {
        return Map.of("publishedAgain", events.publishAgain());
    }
}
