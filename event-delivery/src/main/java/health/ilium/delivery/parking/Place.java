package health.ilium.delivery.parking;

import java.util.UUID;

/// Where an event stands among those of its key on its topic.
///
/// @param sequence from 1, without holes
public record Place(String topic, UUID key, long sequence) {}
