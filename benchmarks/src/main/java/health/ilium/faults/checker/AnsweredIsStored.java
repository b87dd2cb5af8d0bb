package health.ilium.faults.checker;

import health.ilium.faults.load.Operation;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a client was told is there, as the referral of the patient it was told about.
final class AnsweredIsStored implements Rule {

    @Override
    public Stream<Violation> check(Observed run) {
        Map<String, String> patients =
                run.referrals().stream()
                        .collect(Collectors.toMap(Stored.Referral::id, Stored.Referral::patient));
        return run.operations().stream()
                .filter(Operation::succeeded)
                .filter(it -> it.referralId() != null)
                .filter(it -> !Objects.equals(patients.get(it.referralId()), it.patient()))
                .map(
                        it ->
                                new Violation(
                                        1,
                                        String.valueOf(it.referralId()),
                                        "was answered to " + it.intent() + " and is not stored"));
    }
}
