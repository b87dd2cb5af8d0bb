package health.ilium.delivery.consuming;

import health.ilium.delivery.parking.Cause;
import health.ilium.delivery.parking.Place;
import health.ilium.delivery.parking.RawRecord;
import org.jspecify.annotations.Nullable;

/// A record that will never be an event.
///
/// @param place what it claims to be, if it says so
record Unreadable(RawRecord raw, Cause cause, @Nullable Place place) {}
