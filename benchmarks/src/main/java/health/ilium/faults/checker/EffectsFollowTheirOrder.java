package health.ilium.faults.checker;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Within a case nothing was judged or planned before what came earlier in it. What is planned
/// again later, because a channel failed, counts by its first plan.
final class EffectsFollowTheirOrder implements Rule {

    @Override
    public Stream<Violation> check(Observed run) {
        return Stream.concat(
                check(
                        run.decisions(),
                        Stored.Decision::referral,
                        Stored.Decision::at,
                        Stored.Decision::factsVersion),
                check(
                        run.messages(),
                        Stored.Message::referral,
                        Stored.Message::planned,
                        Stored.Message::causeVersion));
    }

    private static <T> Stream<Violation> check(
            List<T> effects,
            Function<T, String> referral,
            Function<T, Instant> at,
            ToLongFunction<T> version) {
        return effects.stream().collect(Collectors.groupingBy(referral)).entrySet().stream()
                .filter(it -> !inOrder(it.getValue(), at, version))
                .map(it -> new Violation(3, it.getKey(), "has effects out of order"));
    }

    private static <T> boolean inOrder(
            List<T> effects, Function<T, Instant> at, ToLongFunction<T> version) {
        List<Instant> first =
                effects.stream()
                        .collect(
                                Collectors.toMap(
                                        version::applyAsLong,
                                        at,
                                        BinaryOperator.minBy(Comparator.naturalOrder()),
                                        TreeMap::new))
                        .values()
                        .stream()
                        .toList();
        return first.equals(first.stream().sorted().toList());
    }
}
