package health.ilium.delivery.parking;

import org.jspecify.annotations.Nullable;

/// A header as it arrived.
@SuppressWarnings("ArrayRecordComponent") // never compared
public record RawHeader(String name, byte @Nullable [] value) {}
