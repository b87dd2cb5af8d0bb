package health.ilium.benchmarks;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Measures a running stack: `latency <per second> <seconds>` or `throughput <rate,rate,…>
/// <seconds>`.
public final class PipelineBenchmark {

    /// Patient and referrer told of receipt and acceptance, the office of the acceptance.
    private static final int MESSAGES_EACH = 5;

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
        for (var rate : rates.split(",")) {
            benchmark.measure(Integer.parseInt(rate.strip()), length);
        }
    }

    private void warmUp() throws Exception {
        for (int rate : List.of(20, 50, 100, 100, 100)) {
            settle(load.submit(rate, Duration.ofSeconds(10)), Instant.EPOCH);
            mails.empty();
        }
    }

    private void measure(int rate, Duration length) throws Exception {
        var before = ProcessFigures.of(processes.pids());
        var start = Instant.now();
        var outcome = load.submit(rate, length);
        var submittingEnded = Instant.now();
        int routedInTime = routed(outcome, start).size();
        int toldInTime = told(outcome, start).size();
        var drained = settle(outcome, start);
        var used = ProcessFigures.of(processes.pids());
        report(rate, outcome, start);
        System.out.printf(
                "%nsubmitted %d, refused %d; when the last was answered (%d ms after the first), %d were"
                        + " routed and %d fully told; all after %d ms more%n",
                outcome.byReferral().size(),
                outcome.refused(),
                Duration.between(start, submittingEnded).toMillis(),
                routedInTime,
                toldInTime,
                drained.toMillis());
        System.out.println("CPU ms per referral: " + perReferral(used.since(before), outcome));
        System.out.println("resident KB: " + used.residentKilobytes() + "\n");
        mails.empty();
    }

    private void report(int rate, OpenLoop.Outcome outcome, Instant start) throws Exception {
        var submitted = outcome.byReferral();
        System.out.println("| at " + rate + "/s, ms | count | missing | p50 | p95 | p99 | max |");
        System.out.println("|---|---|---|---|---|---|---|");
        var answered = new java.util.HashMap<String, Instant>();
        submitted.forEach((referral, times) -> answered.put(referral, times.answered()));
        for (var latencies :
                List.of(
                        Latencies.between(
                                "due to answered", submitted, OpenLoop.Submitted::due, answered),
                        Latencies.between(
                                "answered to routed",
                                submitted,
                                OpenLoop.Submitted::answered,
                                arrivals.routed(start)),
                        Latencies.between(
                                "answered to patient's e-mail accepted",
                                submitted,
                                OpenLoop.Submitted::answered,
                                arrivals.patientTold(start)),
                        Latencies.between(
                                "answered to every message accepted",
                                submitted,
                                OpenLoop.Submitted::answered,
                                arrivals.everybodyTold(start, MESSAGES_EACH)))) {
            System.out.println(latencies.row());
        }
    }

    /// Waits until every referral is routed and everybody told; how long that took.
    private Duration settle(OpenLoop.Outcome outcome, Instant since) throws Exception {
        var begin = Instant.now();
        var deadline = begin.plusSeconds(120);
        int expected = outcome.byReferral().size();
        while ((arrivals.messagesWait() || told(outcome, since).size() < expected)
                && Instant.now().isBefore(deadline)) {
            java.util.concurrent.locks.LockSupport.parkNanos(500_000_000);
        }
        return Duration.between(begin, Instant.now());
    }

    private Map<String, Instant> routed(OpenLoop.Outcome outcome, Instant since) throws Exception {
        var routed = arrivals.routed(since);
        routed.keySet().retainAll(outcome.byReferral().keySet());
        return routed;
    }

    private Map<String, Instant> told(OpenLoop.Outcome outcome, Instant since) throws Exception {
        var told = arrivals.everybodyTold(since, MESSAGES_EACH);
        told.keySet().retainAll(outcome.byReferral().keySet());
        return told;
    }

    private static Map<String, Double> perReferral(
            Map<String, Duration> used, OpenLoop.Outcome outcome) {
        var each = new java.util.TreeMap<String, Double>();
        used.forEach(
                (part, time) ->
                        each.put(
                                part,
                                Math.round(
                                                time.toNanos()
                                                        / 10_000.0
                                                        / Math.max(1, outcome.byReferral().size()))
                                        / 100.0));
        return each;
    }
}
