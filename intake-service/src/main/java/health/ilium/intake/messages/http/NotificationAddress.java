package health.ilium.intake.messages.http;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param notificationUrl base address of the notification service
/// @param messagesTimeout how long it may take before messages count as not available
@ConfigurationProperties("intake")
record NotificationAddress(
        @DefaultValue("http://localhost:8082") URI notificationUrl,
        @DefaultValue("2s") Duration messagesTimeout) {}
