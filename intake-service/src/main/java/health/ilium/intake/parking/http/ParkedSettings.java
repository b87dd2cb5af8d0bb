package health.ilium.intake.parking.http;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param triageUrl base address of the triage service
/// @param notificationUrl base address of the notification service
/// @param parkedTimeout how long it may take before a service counts as not reachable
@ConfigurationProperties("intake")
record ParkedSettings(
        @DefaultValue("http://localhost:8081") URI triageUrl,
        @DefaultValue("http://localhost:8082") URI notificationUrl,
        @DefaultValue("3s") Duration parkedTimeout) {}
