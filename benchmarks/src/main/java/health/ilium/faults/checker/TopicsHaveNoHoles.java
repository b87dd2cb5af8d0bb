package health.ilium.faults.checker;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The events of a key stand on their topic at the places 1, 2, 3 …; a place may be there twice,
/// with the same event.
final class TopicsHaveNoHoles implements Rule {

    @Override
    public Stream<Violation> check(Observed run) {
        return run.copies().stream()
                .collect(Collectors.groupingBy(it -> it.topic() + " " + it.key()))
                .entrySet()
                .stream()
                .flatMap(it -> check(it.getKey(), it.getValue()));
    }

    private static Stream<Violation> check(String stream, List<Delivered.Copy> copies) {
        Map<Long, List<Delivered.Copy>> places =
                copies.stream().collect(Collectors.groupingBy(Delivered.Copy::sequence));
        long last = places.keySet().stream().mapToLong(it -> it).max().orElse(0);
        long events = copies.stream().map(Delivered.Copy::event).distinct().count();
        boolean holes = last != places.size();
        boolean mixed =
                places.values().stream()
                        .anyMatch(
                                it ->
                                        it.stream().map(TopicsHaveNoHoles::said).distinct().count()
                                                > 1);
        return Stream.of(
                        holes ? "has holes before " + last : "",
                        mixed ? "has different events at one place" : "",
                        events < places.size() ? "has one event at several places" : "")
                .filter(what -> !what.isEmpty())
                .map(what -> new Violation(3, stream, what));
    }

    private static String said(Delivered.Copy copy) {
        return copy.event() + " " + copy.digest();
    }
}
