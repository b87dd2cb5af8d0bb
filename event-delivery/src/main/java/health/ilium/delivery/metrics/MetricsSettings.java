package health.ilium.delivery.metrics;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// @param refresh how long a figure from the database or the broker is shown before it is looked up
///     again
@Validated
@ConfigurationProperties("delivery.metrics")
public record MetricsSettings(@DefaultValue("5s") @NotNull Duration refresh) {}
