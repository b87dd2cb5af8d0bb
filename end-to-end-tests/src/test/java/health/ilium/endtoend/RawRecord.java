package health.ilium.endtoend;

import java.util.Map;

/// A record on a topic, byte for byte.
///
/// @param headers last value of each
public record RawRecord(byte[] key, byte[] value, Map<String, byte[]> headers) {}
