package health.ilium.faults.checker;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Each decision and each undeliverable message stands in the case's journal once, each step that
/// happens once stands there once, and no request was judged twice.
final class EffectsHappenOnce implements Rule {

    private static final Set<String> ONCE = Set.of("ReferralSubmitted", "ReferralAccepted");
    private static final String TRIAGED = "ReferralTriaged";
    private static final String REQUESTS = "triage-requests";

    @Override
    public Stream<Violation> check(Observed run) {
        return Stream.of(doubled(run), missing(run), judgedTwice(run)).flatMap(it -> it);
    }

    private static Stream<Violation> doubled(Observed run) {
        return several(
                run.events().stream()
                        .filter(it -> ONCE.contains(it.type()) || !it.reference().isEmpty())
                        .map(it -> it.type() + " " + it.referral() + " " + it.reference()),
                "happened %d times");
    }

    private static Stream<Violation> missing(Observed run) {
        Set<String> noted =
                run.events().stream()
                        .filter(it -> it.type().equals(TRIAGED))
                        .map(Stored.Event::reference)
                        .collect(Collectors.toSet());
        return run.decisions().stream()
                .filter(it -> !noted.contains(it.id()))
                .map(it -> new Violation(1, it.id(), "was decided and did not arrive"));
    }

    private static Stream<Violation> judgedTwice(Observed run) {
        Map<String, Long> requests =
                run.copies().stream()
                        .filter(it -> it.topic().equals(REQUESTS))
                        .collect(
                                Collectors.groupingBy(
                                        Delivered.Copy::key,
                                        Collectors.mapping(
                                                Delivered.Copy::sequence,
                                                Collectors.collectingAndThen(
                                                        Collectors.toSet(),
                                                        it -> (long) it.size()))));
        Map<String, List<Stored.Decision>> decisions =
                run.decisions().stream().collect(Collectors.groupingBy(Stored.Decision::referral));
        return decisions.entrySet().stream()
                .filter(it -> it.getValue().size() > requests.getOrDefault(it.getKey(), 0L))
                .map(it -> new Violation(3, it.getKey(), "has more decisions than requests"));
    }

    private static Stream<Violation> several(Stream<String> effects, String what) {
        return effects
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(it -> it.getValue() > 1)
                .map(it -> new Violation(3, it.getKey(), what.formatted(it.getValue())));
    }
}
