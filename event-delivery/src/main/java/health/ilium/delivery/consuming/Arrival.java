package health.ilium.delivery.consuming;

import health.ilium.delivery.parking.Place;
import health.ilium.delivery.parking.RawRecord;
import java.util.UUID;

/// An event that was understood, with the record it came in.
record Arrival<V>(Place place, V event, RawRecord raw) {

    UUID key() {
        return place.key();
    }

    long sequence() {
        return place.sequence();
    }

    Received<V> received() {
        return new Received<>(key(), sequence(), event);
    }
}
