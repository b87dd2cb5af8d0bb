package health.ilium.benchmarks;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// Measures a running stack: `latency`, `throughput` or `routing`, then rates with commas between
/// them, then seconds for each.
public final class PipelineBenchmark {

    private final Arrivals arrivals;
    private final OpenLoop load;
    private final StackProcesses processes;
    private final MailSink mails;

    private PipelineBenchmark(DemoEnvironment environment) {
        this.arrivals = new Arrivals(environment);
        this.load =
                new OpenLoop(
                        URI.create(environment.get("REFERRALS_URL")),
                        environment.get("API_TOKEN"),
                        Long.toString(System.nanoTime(), 36));
        this.processes = StackProcesses.of(Path.of(".local"));
        this.mails = new MailSink(URI.create(environment.get("MAIL_URL")));
    }

    public static void main(String[] arguments) throws Exception {
        var mode = Mode.named(arguments.length > 0 ? arguments[0] : "latency");
        var rates = arguments.length > 1 ? arguments[1] : "20";
        var length = Duration.ofSeconds(arguments.length > 2 ? Long.parseLong(arguments[2]) : 60);
        var benchmark = new PipelineBenchmark(DemoEnvironment.read(Path.of(".local", "demo.env")));
        System.out.printf(
                "%s at %s referrals/s for %d s each, %d cores, %s%n%n",
                mode.word(),
                rates,
                length.toSeconds(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.vm.version"));
        benchmark.warmUp();
        switch (mode) {
            case LATENCY, THROUGHPUT -> benchmark.measure(rates, length, Step::awaitTold);
            case ROUTING -> benchmark.measureRouting(rates, length);
        }
    }

    /// Waits until a step is through; how long that took.
    private interface Settling {
        Duration settle(Step step) throws Exception;
    }

    private void warmUp() throws Exception {
        for (int rate : List.of(20, 50, 100, 100, 100)) {
            submit(rate, Duration.ofSeconds(10)).awaitTold();
            mails.empty();
        }
    }

    private void measureRouting(String rates, Duration length) throws Exception {
        var notification = Objects.requireNonNull(processes.pids().get("notification"));
        try (var alone = Suspended.process(notification)) {
            measure(rates, length, Step::awaitRouted);
        }
    }

    private void measure(String rates, Duration length, Settling settling) throws Exception {
        for (var rate : rates.split(",")) {
            measure(Integer.parseInt(rate.strip()), length, settling);
        }
    }

    private void measure(int rate, Duration length, Settling settling) throws Exception {
        var before = ProcessFigures.of(processes.pids());
        var step = submit(rate, length);
        var submitting = Duration.between(step.since(), Instant.now());
        int routedInTime = step.routed();
        int toldInTime = step.told();
        var drained = settling.settle(step);
        var after = ProcessFigures.of(processes.pids());
        Report.latencies(rate, step);
        System.out.printf(
                "%nsubmitted %d, refused %d; when the last was answered (%d ms after the first), %d were"
                        + " routed and %d fully told; all after %d ms more%n",
                step.submitted(),
                step.outcome().refused(),
                submitting.toMillis(),
                routedInTime,
                toldInTime,
                drained.toMillis());
        Report.processes(before, after, step.submitted());
        mails.empty();
    }

    private Step submit(int rate, Duration length) throws InterruptedException {
        var start = Instant.now();
        return new Step(load.submit(rate, length), start, arrivals);
    }
}
