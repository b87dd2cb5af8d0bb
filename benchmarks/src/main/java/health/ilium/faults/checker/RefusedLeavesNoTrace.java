package health.ilium.faults.checker;

import health.ilium.faults.load.Intent;
import health.ilium.faults.load.Operation;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was refused for good is not in the data, and another body with a used key is refused. No
/// answer, or one of 5xx, says neither yes nor no.
final class RefusedLeavesNoTrace implements Rule {

    @Override
    public Stream<Violation> check(Observed run) {
        Set<String> patients =
                run.referrals().stream().map(Stored.Referral::patient).collect(Collectors.toSet());
        Stream<Violation> traces =
                run.operations().stream()
                        .filter(it -> it.intent() == Intent.SUBMIT && it.refused())
                        .filter(it -> patients.contains(it.patient()))
                        .map(it -> new Violation(4, it.patient(), "was refused and is stored"));
        Stream<Violation> clashes =
                run.operations().stream()
                        .filter(it -> it.intent() == Intent.CLASH)
                        .filter(Operation::succeeded)
                        .map(it -> new Violation(4, it.key(), "took another body"));
        return Stream.concat(traces, clashes);
    }
}
