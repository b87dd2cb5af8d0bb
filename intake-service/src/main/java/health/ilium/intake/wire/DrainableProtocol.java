package health.ilium.intake.wire;

import org.apache.coyote.http11.Http11NioProtocol;

/// HTTP/1.1 as Tomcat speaks it, which can be asked to close the connections that nobody uses.
/// Public because Tomcat makes it, by name.
public class DrainableProtocol extends Http11NioProtocol {

    private static final int AT_THE_NEXT_LOOK = 1;

    /// Within about a second. Not at once: a request that arrives before is still answered.
    void closeIdleConnections() {
        setKeepAliveTimeout(AT_THE_NEXT_LOOK);
        getEndpoint().getConnections().stream()
                .filter(connection -> connection.getCurrentProcessor() == null)
                .forEach(connection -> connection.setReadTimeout(AT_THE_NEXT_LOOK));
    }
}
