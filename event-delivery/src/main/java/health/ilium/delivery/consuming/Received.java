package health.ilium.delivery.consuming;

import java.util.UUID;

/// An event that arrived.
///
/// @param key the referral it belongs to
/// @param sequence place among the events of this key on this topic, from 1, without holes
/// @param event what happened
/// @param <V> type of the event
public record Received<V>(UUID key, long sequence, V event) {}
