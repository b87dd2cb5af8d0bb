package health.ilium.faults.fault.poison;

import health.ilium.faults.checker.Delivered;
import org.jspecify.annotations.Nullable;

/// A record that the run put on a topic, where it stands and what it is.
@SuppressWarnings("ArrayRecordComponent") // never compared
record Poisoned(Poison kind, Delivered.Place place, byte @Nullable [] value) {

    String text() {
        return kind + " on " + place.topic();
    }
}
