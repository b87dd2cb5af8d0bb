package health.ilium.benchmarks.pipeline;

import health.ilium.localstack.parts.Appetite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Starts a stack of its own and measures the parts asked for, in the order asked for. Each part's
/// figures replace its older ones in the results, and the tables are written anew from all of them.
///
/// Words: `warm`, `latency`, `told`, `routing`, each with `=` and rates with commas between them,
/// and `sql=` with a statement for the administrator of the database, to compare settings.
public final class PipelineBenchmark {

    private static final int SECONDS = 15;

    private final Stack stack;
    private final Step step;
    private final Results results;

    private PipelineBenchmark(Stack stack, Step step, Results results) {
        this.stack = stack;
        this.step = step;
        this.results = results;
    }

    public static void main(String[] words) throws Exception {
        var results = Results.in(Path.of("docs", "performance.json"));
        try (var stack = Stack.start(Appetite.LARGE);
                var routed = stack.routed()) {
            var step = new Step(stack, stack.load(), routed);
            var benchmark = new PipelineBenchmark(stack, step, results);
            for (var word : words) {
                benchmark.measure(word);
            }
        }
        new Tables(results).write(Path.of("docs", "performance.md"));
    }

    private void measure(String word) throws Exception {
        var part = word.split("=", 2);
        if (part[0].equals("sql")) {
            stack.execute(part[1]);
            return;
        }
        var numbers = Arrays.stream(part[1].split(",")).map(Integer::valueOf).toList();
        switch (part[0]) {
            case "warm" -> told(numbers, 10);
            case "latency" -> results.put(part[0], told(numbers, 2 * SECONDS));
            case "told" -> results.put(part[0], told(numbers, SECONDS));
            case "routing" -> results.put(part[0], routing(numbers));
            default -> throw new IllegalArgumentException("unknown part " + word);
        }
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
        try (var _ = suspended("notification")) {
            for (int rate : rates) {
                all.add(step.run(rate, SECONDS, false));
            }
        }
        return all;
    }

    private AutoCloseable suspended(String service) throws IOException {
        var pid = Objects.requireNonNull(stack.pids().get(service));
        signal("-STOP", pid);
        return () -> signal("-CONT", pid);
    }

    private static void signal(String signal, Long pid) throws IOException {
        try {
            new ProcessBuilder("kill", signal, pid.toString()).inheritIO().start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
