package health.ilium.intake.neighbours.http;

import java.net.URI;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// The other services.
@Component
public class Neighbours {

    private final ServiceToken token;

    Neighbours(ServiceToken token) {
        this.token = token;
    }

    /// @param name as the log calls it
    /// @param patience how long an answer may take
    public Neighbour at(String name, URI address, Duration patience) {
        return new Neighbour(name, address, patience, token);
    }
}
