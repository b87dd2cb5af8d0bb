package health.ilium.delivery.relay;

import java.util.UUID;

/// The records of one key on one topic: what has to stay in order.
public record Stream(String topic, UUID key) {}
