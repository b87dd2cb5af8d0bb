package health.ilium.intake.parking;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// All services that may hold records back.
public final class Stations {

    private final Map<Station, HeldRecords> held = new EnumMap<>(Station.class);

    public Stations(List<HeldRecords> all) {
        all.forEach(one -> held.put(one.station(), one));
        if (held.size() != Station.values().length) {
            throw new IllegalArgumentException("some station is missing: " + held.keySet());
        }
    }

    List<HeldRecords> all() {
        return List.copyOf(held.values());
    }

    HeldRecords at(Station station) {
        HeldRecords found = held.get(station);
        if (found == null) {
            throw new IllegalArgumentException(station.name());
        }
        return found;
    }
}
