package health.ilium.intake.neighbours.http;

import health.ilium.delivery.tracing.Tracing;
import java.net.URI;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// The other services.
@Component
public class Neighbours {

    private final ServiceToken token;
    private final Tracing tracing;

    Neighbours(ServiceToken token, Tracing tracing) {
        this.token = token;
        this.tracing = tracing;
    }

    /// @param name as the log calls it
    /// @param patience how long an answer may take
    public Neighbour at(String name, URI address, Duration patience) {
        return new Neighbour(name, address, patience, token, tracing);
    }
}
