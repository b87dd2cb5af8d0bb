package health.ilium.faults.network;

import java.time.Duration;

/// What the network does to bytes.
///
/// @param delay of each chunk, in each direction
/// @param spread by which a delay may be shorter or longer
/// @param answersLost nothing comes back from the server, and nobody is told
public record Weather(Duration delay, Duration spread, boolean answersLost) {

    public static final Weather FAIR = slow(0, 0);
    public static final Weather DEAF = new Weather(Duration.ZERO, Duration.ZERO, true);

    public static Weather slow(int millis, int spread) {
        return new Weather(Duration.ofMillis(millis), Duration.ofMillis(spread), false);
    }
}
