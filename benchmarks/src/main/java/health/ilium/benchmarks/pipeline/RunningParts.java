package health.ilium.benchmarks.pipeline;

import health.ilium.localstack.parts.PartName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What can be measured while the stack runs, by the words of the command.
final class RunningParts {

    private static final int SECONDS = 15;
    private static final int RATE_OF_GROWTH = 20;

    private final Stack stack;
    private final OpenLoop load;
    private final Step step;
    private final Growth growth;

    RunningParts(Stack stack, OpenLoop load, Step step) {
        this.stack = stack;
        this.load = load;
        this.step = step;
        this.growth = new Growth(stack, rate -> step.run(rate, SECONDS, true));
    }

    /// @param numbers rates, sizes, or where to begin and to end, as the part wants
    Object measure(String part, List<Integer> numbers) throws Exception {
        return switch (part) {
            case "warm" -> step.warmUp(numbers.getFirst());
            case "latency" -> told(numbers, 2 * SECONDS);
            case "told" -> told(numbers, SECONDS);
            case "highest-told" ->
                    new Highest(
                                    rate -> step.run(rate, SECONDS, true),
                                    "messagesInTime",
                                    Told.MESSAGES_EACH)
                            .between(numbers.getFirst(), numbers.getLast());
            case "routing" -> routing(numbers);
            case "highest-routed" -> highestRouted(numbers.getFirst(), numbers.getLast());
            case "floor" -> new Floor(stack, step).compared(numbers.getFirst());
            case "stages" -> new Stages(stack, load).measure(numbers.getFirst());
            case "growth" -> growth.measure(numbers, RATE_OF_GROWTH);
            case "scaling" ->
                    new Scaling(stack, step).measure(numbers.getFirst(), numbers.getLast());
            case "backlog" -> new Backlog(stack).drained(numbers.getFirst());
            default -> throw new IllegalArgumentException("unknown part " + part);
        };
    }

    private List<Object> told(List<Integer> rates, int seconds) throws Exception {
        var all = new ArrayList<Object>();
        for (int rate : rates) {
            all.add(step.run(rate, seconds, true));
        }
        return all;
    }

    /// Intake and triage have the machine for themselves while notification is suspended.
    private List<Object> routing(List<Integer> rates) throws Exception {
        var all = new ArrayList<Object>();
        try (var _ = withoutNotification()) {
            for (int rate : rates) {
                all.add(step.run(rate, SECONDS, false));
            }
        }
        return all;
    }

    private List<Object> highestRouted(int start, int limit) throws Exception {
        try (var _ = withoutNotification()) {
            return new Highest(this::routed, "routedInTime", 1).between(start, limit);
        }
    }

    private Map<String, Object> routed(int rate) throws Exception {
        return step.run(rate, SECONDS, false);
    }

    /// Ends when it has told everybody what it could not tell meanwhile.
    private AutoCloseable withoutNotification() {
        var notification = stack.parts().part(PartName.NOTIFICATION);
        notification.suspend();
        return () -> {
            notification.resume();
            step.awaitSilence();
        };
    }
}
