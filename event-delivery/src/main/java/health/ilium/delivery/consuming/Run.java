package health.ilium.delivery.consuming;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Events of one key that arrived together, one after the other without a hole.
public record Run(UUID key, long first, long last) {

    /// One run for each key; keys whose arrivals are not one run are left out.
    static <V> List<Run> of(List<Arrival<V>> arrivals) {
        Map<UUID, Run> runs = new LinkedHashMap<>();
        for (Arrival<V> arrival : arrivals) {
            Run alone = new Run(arrival.key(), arrival.sequence(), arrival.sequence());
            runs.merge(arrival.key(), alone, Run::and);
        }
        List<Run> whole = new ArrayList<>(runs.values());
        whole.removeIf(run -> run.first > run.last);
        return whole;
    }

    /// Something that is no run any more has its first after its last.
    private Run and(Run next) {
        boolean goesOn = last >= first && next.first == last + 1;
        return goesOn ? new Run(key, first, next.last) : new Run(key, Long.MAX_VALUE, 0);
    }
}
