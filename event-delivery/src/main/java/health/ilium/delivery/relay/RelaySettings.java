package health.ilium.delivery.relay;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How the outbox is relayed.
///
/// @param enabled false for a process that only stores events
/// @param shards parts of the outbox relayed at the same time; each takes a database connection
/// @param batch most records sent before waiting for the broker
/// @param poll how often an idle relay looks for what other instances stored
/// @param standby how often an instance that does not hold a shard tries to take it over
/// @param firstRetry wait after the broker refused a key or was away; doubles each time
/// @param lastRetry longest such wait
/// @param linger how long the producer collects records when nobody asks it to flush
/// @param deliveryTimeout how long the broker may take before a record counts as failed
/// @param compression Kafka's `compression.type`
@Validated
@ConfigurationProperties("delivery.relay")
public record RelaySettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("1") @Min(1) @Max(64) int shards,
        @DefaultValue("500") @Min(1) @Max(10_000) int batch,
        @DefaultValue("50ms") Duration poll,
        @DefaultValue("1s") Duration standby,
        @DefaultValue("200ms") Duration firstRetry,
        @DefaultValue("5s") Duration lastRetry,
        @DefaultValue("2ms") Duration linger,
        @DefaultValue("12s") Duration deliveryTimeout,
        @DefaultValue("none") String compression) {}
