package health.ilium.faults.checker;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Nobody has two messages about one milestone of a case over the same channel.
final class OneMessageEach implements Rule {

    @Override
    public Stream<Violation> check(Observed run) {
        return run.messages().stream()
                .collect(
                        Collectors.groupingBy(
                                it ->
                                        "%s %s %s %s"
                                                .formatted(
                                                        it.referral(),
                                                        it.recipient(),
                                                        it.channel(),
                                                        it.milestone()),
                                Collectors.counting()))
                .entrySet()
                .stream()
                .filter(it -> it.getValue() > 1)
                .map(it -> new Violation(2, it.getKey(), it.getValue() + " messages"));
    }
}
