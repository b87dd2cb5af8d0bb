package health.ilium.benchmarks.pipeline;

import health.ilium.localstack.parts.PartName;
import health.ilium.localstack.parts.Variation;
import health.ilium.localstack.process.Part;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// The same load with more and more instances of triage and notification, and what its referrals
/// notice when one of each goes.
final class Scaling {

    private static final int SECONDS = 15;

    /// What a new instance gets to do before it is measured.
    private static final int WARM_SECONDS = 40;

    /// In the middle of a step.
    private static final Executor IN_THE_MIDDLE =
            CompletableFuture.delayedExecutor(SECONDS / 3, TimeUnit.SECONDS);

    private final Stack stack;
    private final Step step;
    private final Deque<List<Part>> added = new ArrayDeque<>();

    Scaling(Stack stack, Step step) {
        this.stack = stack;
        this.step = step;
    }

    /// Leaves the stack with one instance of each.
    List<Object> measure(int rate, int most) throws Exception {
        var all = new ArrayList<Object>();
        all.add(row("all stay", rate));
        while (instances() < most) {
            add();
            step.warmUp(WARM_SECONDS);
            all.add(row("all stay", rate));
        }
        all.add(leaving("one of each told to end", Part::stop));
        added.getLast().forEach(Part::start);
        all.add(leaving("one of each killed", Part::kill));
        added.forEach(each -> each.forEach(Part::retire));
        return all;
    }

    private void add() {
        var number = "-" + (instances() + 1);
        var parts = new ArrayList<Part>();
        for (var service : List.of(PartName.TRIAGE, PartName.NOTIFICATION)) {
            var name = service.name().toLowerCase(Locale.ROOT) + number;
            parts.add(stack.parts().another(service, name, Variation.NONE));
        }
        parts.forEach(Part::start);
        added.add(parts);
    }

    private Map<String, Object> leaving(String what, Consumer<Part> go) throws Exception {
        var last = Objects.requireNonNull(added.peekLast());
        var gone = CompletableFuture.runAsync(() -> last.forEach(go), IN_THE_MIDDLE);
        var row = row(what, 10);
        gone.join();
        return row;
    }

    private Map<String, Object> row(String what, int rate) throws Exception {
        int messages = stack.sink().accepted().size();
        int again = stack.sink().again();
        var row = step.run(rate, SECONDS, true);
        row.put("messages", stack.sink().accepted().size() - messages);
        row.put("again", stack.sink().again() - again);
        row.put("instances", instances());
        row.put("event", what);
        return row;
    }

    private int instances() {
        return added.size() + 1;
    }
}
