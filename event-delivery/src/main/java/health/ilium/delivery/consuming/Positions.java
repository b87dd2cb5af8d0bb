package health.ilium.delivery.consuming;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// How far each key of a topic is applied. Everything happens in the running transaction, and
/// whoever asks for a key's position keeps others from it until that transaction ends.
public interface Positions {

    /// Moves the keys whose run begins right after their position to the end of the run.
    ///
    /// @return the keys moved
    Set<UUID> move(String topic, List<Run> runs);

    /// Position of each key, 0 for one never seen.
    Map<UUID, Long> lock(String topic, Collection<UUID> keys);

    void set(String topic, Map<UUID, Long> positions);
}
