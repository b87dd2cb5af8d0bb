package health.ilium.faults.checker;

import health.ilium.faults.load.CaseKind;
import health.ilium.faults.load.Intent;
import health.ilium.faults.load.Operation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Each recipient of each milestone has a message, over whatever channel, and none is on its way
/// still.
final class EverybodyIsTold implements Rule {

    private static final Set<String> ON_THEIR_WAY = Set.of("PLANNED", "SENDING");

    @Override
    public Stream<Violation> check(Observed run) {
        Map<String, List<Stored.Message>> messages =
                run.messages().stream().collect(Collectors.groupingBy(Stored.Message::referral));
        Set<String> informed =
                run.operations().stream()
                        .filter(it -> it.intent() == Intent.INFORM && it.succeeded())
                        .map(Operation::patient)
                        .collect(Collectors.toSet());
        Stream<Violation> untold =
                run.operations().stream()
                        .filter(it -> it.intent() == Intent.SUBMIT && it.succeeded())
                        .filter(
                                it ->
                                        it.kind() != CaseKind.INCOMPLETE
                                                || informed.contains(it.patient()))
                        .flatMap(it -> untold(run, it, messages));
        Stream<Violation> onTheirWay =
                run.messages().stream()
                        .filter(it -> ON_THEIR_WAY.contains(it.status()))
                        .map(it -> new Violation(1, it.id(), "is still " + it.status()));
        return Stream.concat(untold, onTheirWay);
    }

    private static Stream<Violation> untold(
            Observed run, Operation operation, Map<String, List<Stored.Message>> messages) {
        String id = String.valueOf(operation.referralId());
        Set<String> told =
                messages.getOrDefault(id, List.of()).stream()
                        .map(it -> it.recipient() + " " + it.milestone())
                        .collect(Collectors.toSet());
        return run.expected().getOrDefault(operation.kind(), List.of()).stream()
                .map(it -> it.split(" ", 3))
                .map(it -> it[0] + " " + it[2])
                .distinct()
                .filter(it -> !told.contains(it))
                .map(it -> new Violation(1, id, "has no message " + it));
    }
}
