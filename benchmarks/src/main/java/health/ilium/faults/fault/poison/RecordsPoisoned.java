package health.ilium.faults.fault.poison;

import health.ilium.faults.checker.Observed;
import health.ilium.faults.checker.Violation;
import health.ilium.faults.fault.Fault;
import health.ilium.faults.fault.Running;
import health.ilium.faults.fault.Until;
import health.ilium.faults.load.CaseKind;
import health.ilium.faults.load.Intent;
import health.ilium.faults.load.Operation;
import health.ilium.faults.observing.Topics;
import health.ilium.faults.stack.Preparation;
import health.ilium.localstack.parts.PartName;
import health.ilium.localstack.ports.Ports;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// F10: poison of every kind on every topic, some of it in cases that have more to come. Each stops
/// its own case only, until an operator gives it up.
public final class RecordsPoisoned implements Fault {

    private static final Duration TO_STOP = Duration.ofSeconds(40);
    private static final Duration TO_BE_SENT = Duration.ofSeconds(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final List<Poisoned> all = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();
    private final Set<String> chosen = new HashSet<>();

    /// What is tried in vain is given up after seconds, not after half a minute.
    @Override
    public void prepare(Preparation preparation, Ports ports) {
        for (var service : List.of(PartName.INTAKE, PartName.TRIAGE, PartName.NOTIFICATION)) {
            preparation.tell(service, "DELIVERY_PARKING_ATTEMPTS", "3");
        }
    }

    @Override
    public void strike(Running run) throws InterruptedException {
        var end = run.end();
        poison(run);
        Until.holds(() -> !run.isBefore(end), run.length());
        var operator = new Operator(run.stack().stack());
        Until.holds(() -> all.stream().allMatch(it -> operator.isStopped(it.place())), TO_STOP);
        for (var each : all) {
            require(each, it -> operator.isStopped(it.place()), "did not stop its case");
            require(each, operator::isDeadLetter, "is not among the dead letters as it came");
            if (operator.isOvertaken(each.place())) {
                violations.add(new Violation(3, each.text(), "was overtaken"));
            }
        }
        for (var each : all) {
            if (!operator.skip(each.place())) {
                violations.add(new Violation(3, each.text(), "could not be given up"));
            }
        }
    }

    @Override
    public List<Violation> alsoHolds(Running run, Observed seen) {
        return List.copyOf(violations);
    }

    private void poison(Running run) throws InterruptedException {
        try (var poisoning = new Poisoning(run)) {
            for (var topic : Topics.CONSUMERS.keySet()) {
                var good = poisoning.good(topic);
                for (var kind : kinds(topic)) {
                    put(poisoning.put(kind, good, UUID.randomUUID().toString()), run);
                    put(poisoning.put(kind, good, underWay(run)), run);
                }
            }
        }
    }

    /// A good message event mostly says that all went well, which concerns no case: intake passes
    /// over it without looking whose it is.
    private static List<Poison> kinds(String topic) {
        return Stream.of(Poison.values())
                .filter(it -> it != Poison.IMPOSSIBLE || !topic.equals("message-events"))
                .toList();
    }

    private void put(Poisoned poisoned, Running run) {
        all.add(poisoned);
        run.poisoned().add(poisoned.place());
        run.figures().add("records poisoned", 1);
    }

    /// The newest case that has no poison yet; one that waits for information sooner than others,
    /// because it has most to come.
    private String underWay(Running run) {
        var submitted =
                run.log().all().stream()
                        .filter(it -> it.intent() == Intent.SUBMIT && it.referralId() != null)
                        .filter(it -> !chosen.contains(it.referralId()))
                        .toList()
                        .reversed();
        var found =
                submitted.stream()
                        .limit(20)
                        .filter(it -> it.kind() == CaseKind.INCOMPLETE)
                        .findFirst()
                        .or(() -> submitted.stream().findFirst())
                        .map(Operation::referralId)
                        .orElseThrow();
        chosen.add(found);
        return found;
    }

    private void require(Poisoned poisoned, Predicate<Poisoned> holds, String otherwise)
            throws InterruptedException {
        if (!Until.holds(() -> holds.test(poisoned), TO_BE_SENT, BETWEEN_LOOKS)) {
            violations.add(new Violation(3, poisoned.text(), otherwise));
        }
    }
}
