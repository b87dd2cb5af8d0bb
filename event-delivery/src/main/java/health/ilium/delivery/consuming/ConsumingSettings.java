package health.ilium.delivery.consuming;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How topics are consumed.
///
/// @param enabled false for a process that only sends
/// @param concurrency threads for each subscription
/// @param batch most records taken in one transaction
/// @param firstRetry wait before a poll is taken in again while database or registry is away;
///     grows by half each time
/// @param lastRetry longest such wait
@Validated
@ConfigurationProperties("delivery.consuming")
public record ConsumingSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("1") @Min(1) @Max(64) int concurrency,
        @DefaultValue("500") @Min(1) @Max(10_000) int batch,
        @DefaultValue("200ms") Duration firstRetry,
        @DefaultValue("5s") Duration lastRetry) {}
