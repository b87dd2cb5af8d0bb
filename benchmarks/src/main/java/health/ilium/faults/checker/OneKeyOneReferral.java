package health.ilium.faults.checker;

import health.ilium.faults.load.Intent;
import health.ilium.faults.load.Operation;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// However often it is sent, one key makes one referral.
final class OneKeyOneReferral implements Rule {

    @Override
    public Stream<Violation> check(Observed run) {
        Map<String, Set<String>> answers =
                run.operations().stream()
                        .filter(it -> it.intent() == Intent.SUBMIT || it.intent() == Intent.REPEAT)
                        .filter(it -> it.referralId() != null)
                        .collect(
                                Collectors.groupingBy(
                                        Operation::key,
                                        Collectors.mapping(
                                                it -> String.valueOf(it.referralId()),
                                                Collectors.toSet())));
        Map<String, Set<String>> stored =
                run.referrals().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Stored.Referral::patient,
                                        Collectors.mapping(
                                                Stored.Referral::id, Collectors.toSet())));
        return Stream.concat(
                several(answers, "was answered with several referrals"),
                several(stored, "has several referrals"));
    }

    private static Stream<Violation> several(Map<String, Set<String>> ids, String what) {
        return ids.entrySet().stream()
                .filter(it -> it.getValue().size() > 1)
                .map(it -> new Violation(2, it.getKey(), what + ": " + it.getValue()));
    }
}
