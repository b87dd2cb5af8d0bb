package health.ilium.benchmarks.pipeline;

import health.ilium.localstack.parts.Appetite;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Measures the parts asked for, in the order asked for, on a stack of its own, and `start` at
/// last, without it. Each part's figures replace its older ones in the results at once, and the
/// tables are written anew from all of them.
public final class PipelineBenchmark {

    private static final Path RESULTS = Path.of("docs", "performance.json");
    private static final Path TABLES = Path.of("docs", "performance.md");

    private final Results results = Results.in(RESULTS);

    private PipelineBenchmark() {}

    public static void main(String[] words) throws Exception {
        new PipelineBenchmark().measure(List.of(words));
    }

    private void measure(List<String> words) throws Exception {
        var running = words.stream().filter(word -> !word.equals("start")).toList();
        if (!running.isEmpty()) {
            measureRunning(running);
        }
        if (running.size() < words.size()) {
            put("start", new Starts().measure());
        }
    }

    private void measureRunning(List<String> words) throws Exception {
        try (var stack = Stack.start(Appetite.LARGE);
                var routed = stack.routed()) {
            var load = stack.load();
            var parts = new RunningParts(stack, load, new Step(stack, load, routed));
            for (var word : words) {
                var part = word.split("=", 2);
                if (part[0].equals("sql")) {
                    stack.execute(part[1]);
                } else {
                    var figures = parts.measure(part[0], numbers(part[1]));
                    if (!part[0].equals("warm")) {
                        put(part[0], figures);
                    }
                }
            }
        }
    }

    private static List<Integer> numbers(String words) {
        return Arrays.stream(words.split(",")).map(Integer::valueOf).toList();
    }

    private void put(String part, Object figures) throws Exception {
        results.put(part, figures);
        new Tables(results).write(TABLES);
    }
}
