package health.ilium.intake.wire;

import org.apache.catalina.connector.Connector;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.stereotype.Component;

/// Connections that clients keep open.
@Component
class OpenConnections implements TomcatConnectorCustomizer {

    private volatile @Nullable DrainableProtocol protocol;

    @Override
    public void customize(Connector connector) {
        if (connector.getProtocolHandler() instanceof DrainableProtocol drainable) {
            protocol = drainable;
        }
    }

    void closeIdle() {
        DrainableProtocol drainable = protocol;
        if (drainable != null) {
            drainable.closeIdleConnections();
        }
    }
}
