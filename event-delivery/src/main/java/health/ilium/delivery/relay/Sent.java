package health.ilium.delivery.relay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a batch came to.
///
/// @param done acked without an earlier failure of the same stream; the rest will be sent again,
///     acked or not, so that each stream's last copy of every record is in order
/// @param failed the first failure of each stream that has one
record Sent(List<WaitingRecord> done, Map<WaitingRecord, Outcome> failed) {

    static Sent of(List<WaitingRecord> batch, List<Outcome> outcomes) {
        List<WaitingRecord> done = new ArrayList<>(batch.size());
        Map<WaitingRecord, Outcome> failed = new LinkedHashMap<>();
        Set<Stream> broken = new HashSet<>();
        for (int place = 0; place < batch.size(); place++) {
            WaitingRecord waiting = batch.get(place);
            Outcome outcome = outcomes.get(place);
            if (broken.contains(waiting.stream())) {
                continue;
            }
            if (outcome == Outcome.ACKED) {
                done.add(waiting);
            } else {
                broken.add(waiting.stream());
                failed.put(waiting, outcome);
            }
        }
        return new Sent(done, failed);
    }

    boolean nothingArrived() {
        return done.isEmpty() && failed.values().stream().allMatch(Outcome.UNKNOWN::equals);
    }
}
