package health.ilium.intake.parking;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A service that consumes events and may hold some back.
public enum Station {
    INTAKE,
    TRIAGE,
    NOTIFICATION;

    /// Its consumer group, and its name in addresses.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Station> of(String code) {
        return Stream.of(values()).filter(station -> station.code().equals(code)).findFirst();
    }
}
