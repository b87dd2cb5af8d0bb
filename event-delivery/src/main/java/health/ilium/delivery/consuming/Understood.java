package health.ilium.delivery.consuming;

import java.util.List;

/// Records of a poll, in the order they came.
record Understood<V>(List<Arrival<V>> arrivals, List<Unreadable> unreadable) {}
