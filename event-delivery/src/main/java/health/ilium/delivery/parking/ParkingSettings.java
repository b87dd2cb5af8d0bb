package health.ilium.delivery.parking;

import health.ilium.delivery.working.Backoff;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How parked records are tried again.
///
/// @param attempts how often a record is tried, the first time included, before it waits for an
///     operator; with the default waits that is half a minute
/// @param firstRetry wait before the second try; doubles each time
/// @param lastRetry longest such wait
/// @param poll how often to look for parked records whose turn has come
@Validated
@ConfigurationProperties("delivery.parking")
public record ParkingSettings(
        @DefaultValue("6") @Min(1) int attempts,
        @DefaultValue("1s") Duration firstRetry,
        @DefaultValue("15s") Duration lastRetry,
        @DefaultValue("500ms") Duration poll) {

    /// The record after it failed once more.
    public Parked failed(Place place, RawRecord raw, Cause cause, int attempt, Instant now) {
        Backoff backoff = new Backoff(firstRetry, lastRetry);
        return new Parked(
                place,
                raw,
                cause,
                attempt,
                attempt < attempts ? now.plus(backoff.after(attempt)) : null);
    }
}
