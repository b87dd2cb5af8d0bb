package health.ilium.faults.checker;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// Every consumer has come to the end of every key, and nothing is parked that need not be.
final class EveryEventIsApplied implements Rule {

    @Override
    public Stream<Violation> check(Observed run) {
        Map<String, Long> ends = new HashMap<>();
        run.copies().stream()
                .forEach(it -> ends.merge(stream(it.topic(), it.key()), it.sequence(), Math::max));
        Map<String, Long> positions = new HashMap<>();
        run.positions().forEach(it -> positions.put(stream(it.topic(), it.key()), it.sequence()));
        Stream<Violation> behind =
                ends.entrySet().stream()
                        .filter(it -> positions.getOrDefault(it.getKey(), 0L) < it.getValue())
                        .map(
                                it ->
                                        new Violation(
                                                1,
                                                it.getKey(),
                                                "is applied up to %d of %d"
                                                        .formatted(
                                                                positions.getOrDefault(
                                                                        it.getKey(), 0L),
                                                                it.getValue())));
        Stream<Violation> parked =
                run.parked().stream()
                        .map(it -> new Violation(3, stream(it.topic(), it.key()), "is parked"));
        return Stream.concat(behind, parked);
    }

    private static String stream(String topic, String key) {
        return topic + " " + key;
    }
}
