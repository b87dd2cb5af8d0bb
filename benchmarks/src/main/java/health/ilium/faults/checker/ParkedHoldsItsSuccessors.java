package health.ilium.faults.checker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What cannot be applied is parked until somebody gives it up, and holds its key at the place
/// before.
final class ParkedHoldsItsSuccessors implements Rule {

    @Override
    public Stream<Violation> check(Observed run) {
        Map<String, Long> positions = new HashMap<>();
        run.positions().forEach(it -> positions.put(it.topic() + " " + it.key(), it.sequence()));
        Set<Delivered.Place> known = new HashSet<>(run.parked());
        known.addAll(run.skipped());
        Stream<Violation> overtaken =
                run.parked().stream()
                        .filter(
                                it ->
                                        positions.getOrDefault(it.topic() + " " + it.key(), 0L)
                                                >= it.sequence())
                        .map(it -> new Violation(3, it.toString(), "is parked and was overtaken"));
        Stream<Violation> vanished =
                run.poisoned().stream()
                        .filter(it -> !known.contains(it))
                        .map(
                                it ->
                                        new Violation(
                                                3,
                                                it.toString(),
                                                "was neither parked nor skipped"));
        return Stream.concat(overtaken, vanished);
    }
}
