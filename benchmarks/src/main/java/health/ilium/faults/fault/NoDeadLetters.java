package health.ilium.faults.fault;

import health.ilium.faults.checker.Violation;
import health.ilium.faults.observing.Topics;
import java.util.List;

/// Faults of the machinery pass, and leave nothing among the dead letters.
final class NoDeadLetters {

    private NoDeadLetters() {}

    static List<Violation> in(Topics topics) {
        return Topics.CONSUMERS.entrySet().stream()
                .map(it -> it.getKey() + "." + it.getValue() + ".dlt")
                .filter(topic -> !topics.records(topic).isEmpty())
                .map(topic -> new Violation(3, topic, "holds records"))
                .toList();
    }
}
