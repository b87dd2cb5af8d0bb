package health.ilium.faults.checker;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Staff knows of each message of which nobody can say whether it arrived, or that did not.
final class UnknownGoesToStaff implements Rule {

    private static final Set<String> NOT_SURE = Set.of("UNKNOWN", "FAILED");
    private static final String NOTED = "MessageUndeliverable";

    @Override
    public Stream<Violation> check(Observed run) {
        Set<String> known =
                run.events().stream()
                        .filter(it -> it.type().equals(NOTED))
                        .map(Stored.Event::reference)
                        .collect(Collectors.toSet());
        return run.messages().stream()
                .filter(it -> NOT_SURE.contains(it.status()))
                .filter(it -> !known.contains(it.id()))
                .map(
                        it ->
                                new Violation(
                                        2,
                                        it.id(),
                                        "is " + it.status() + " and staff does not know"));
    }
}
