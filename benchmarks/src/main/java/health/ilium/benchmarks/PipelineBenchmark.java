package health.ilium.benchmarks;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/// Measures a running stack: `latency <per second> <seconds>` or `throughput <rate,rate,…>
/// <seconds>`.
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
        var mode = arguments.length > 0 ? arguments[0] : "latency";
        var rates = arguments.length > 1 ? arguments[1] : "20";
        var length = Duration.ofSeconds(arguments.length > 2 ? Long.parseLong(arguments[2]) : 60);
        var benchmark = new PipelineBenchmark(DemoEnvironment.read(Path.of(".local", "demo.env")));
        System.out.printf(
                "%s at %s referrals/s for %d s each, %d cores, %s%n%n",
                mode,
                rates,
                length.toSeconds(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.vm.version"));
        benchmark.warmUp();
        if (mode.equals("routing")) {
            var notification =
                    Objects.requireNonNull(benchmark.processes.pids().get("notification"));
            try (var alone = Suspended.process(notification)) {
                benchmark.measure(rates, length, benchmark::settleRouting);
            }
        } else {
            benchmark.measure(rates, length, benchmark::settle);
        }
    }

    /// Waits until a step is through; how long that took.
    private interface Settling {
        Duration settle(OpenLoop.Outcome outcome, Instant since) throws Exception;
    }

    private void measure(String rates, Duration length, Settling settling) throws Exception {
        for (var rate : rates.split(",")) {
            measure(Integer.parseInt(rate.strip()), length, settling);
        }
    }

    private void warmUp() throws Exception {
        for (int rate : List.of(20, 50, 100, 100, 100)) {
            settle(load.submit(rate, Duration.ofSeconds(10)), Instant.EPOCH);
            mails.empty();
        }
    }

    private void measure(int rate, Duration length, Settling settling) throws Exception {
        var before = ProcessFigures.of(processes.pids());
        var start = Instant.now();
        var outcome = load.submit(rate, length);
        var submittingEnded = Instant.now();
        int routedInTime = routed(outcome, start).size();
        int toldInTime = told(outcome, start).size();
        var drained = settling.settle(outcome, start);
        var used = ProcessFigures.of(processes.pids());
        Report.latencies(rate, outcome.byReferral(), arrivals, start);
        System.out.printf(
                "%nsubmitted %d, refused %d; when the last was answered (%d ms after the first), %d were"
                        + " routed and %d fully told; all after %d ms more%n",
                outcome.byReferral().size(),
                outcome.refused(),
                Duration.between(start, submittingEnded).toMillis(),
                routedInTime,
                toldInTime,
                drained.toMillis());
        Report.processes(before, used, outcome.byReferral().size());
        mails.empty();
    }

    private Duration settle(OpenLoop.Outcome outcome, Instant since) throws Exception {
        return until(
                () ->
                        !arrivals.messagesWait()
                                && told(outcome, since).size() == outcome.byReferral().size());
    }

    private Duration settleRouting(OpenLoop.Outcome outcome, Instant since) throws Exception {
        return until(() -> routed(outcome, since).size() == outcome.byReferral().size());
    }

    private static Duration until(Callable<Boolean> through) throws Exception {
        var begin = Instant.now();
        var deadline = begin.plusSeconds(120);
        while (!through.call() && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(500_000_000);
        }
        return Duration.between(begin, Instant.now());
    }

    private Map<String, Instant> routed(OpenLoop.Outcome outcome, Instant since) throws Exception {
        var routed = arrivals.routed(since);
        routed.keySet().retainAll(outcome.byReferral().keySet());
        return routed;
    }

    private Map<String, Instant> told(OpenLoop.Outcome outcome, Instant since) throws Exception {
        var told = arrivals.everybodyTold(since);
        told.keySet().retainAll(outcome.byReferral().keySet());
        return told;
    }
}
