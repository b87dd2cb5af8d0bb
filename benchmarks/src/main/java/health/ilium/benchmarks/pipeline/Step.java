package health.ilium.benchmarks.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/// One rate for some seconds, until everything that follows from it is through.
final class Step {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration SILENCE = Duration.ofSeconds(15);

    private final Stack stack;
    private final OpenLoop load;
    private final RoutedRecords routed;

    Step(Stack stack, OpenLoop load, RoutedRecords routed) {
        this.stack = stack;
        this.load = load;
        this.routed = routed;
    }

    /// As fast as a few clients can who wait for their answers. Compilers need minutes of work
    /// before what is measured is what a server does for the rest of the day, and at a fixed rate
    /// a cold stack would only refuse. Ends when everybody has been told, so that nothing of it is
    /// left for what is measured next.
    ///
    /// @return how many were submitted
    int warmUp(int seconds) throws Exception {
        int submitted = 0;
        int messages = sent();
        var until = Instant.now().plusSeconds(seconds);
        while (Instant.now().isBefore(until)) {
            var referrals = load.submitAtOnce(100, 6).referrals();
            await(() -> count(referrals, routed.arrived()) == referrals.size());
            submitted += referrals.size();
        }
        int all = messages + Told.MESSAGES_EACH * submitted;
        await(() -> sent() >= all);
        System.out.println("warmed up with " + submitted + " referrals");
        return submitted;
    }

    /// Until no e-mail has been sent for some seconds.
    void awaitSilence() {
        int before = -1;
        for (int now = sent(); now > before; now = sent()) {
            before = now;
            LockSupport.parkNanos(SILENCE.toNanos());
        }
    }

    private int sent() {
        return stack.sink().accepted().size();
    }

    /// @param told whether notification runs, so that people are told
    Map<String, Object> run(int rate, int seconds, boolean told) throws Exception {
        int messages = sent();
        var before = ProcessFigures.of(stack.pids());
        var outcome = load.submit(rate, Duration.ofSeconds(seconds), 96);
        var referrals = outcome.referrals();
        int each = told ? Told.MESSAGES_EACH : 0;
        int routedInTime = count(referrals, routed.arrived());
        int messagesInTime = sent() - messages;
        await(
                () ->
                        count(referrals, routed.arrived()) == referrals.size()
                                && sent() - messages >= each * referrals.size());
        var through = Instant.now();
        var cpu = new Cpu(before, ProcessFigures.of(stack.pids()), referrals.size());
        var figures = new LinkedHashMap<String, Object>();
        figures.put("rate", rate);
        figures.put("seconds", seconds);
        figures.put("submitted", referrals.size());
        figures.put("refused", outcome.refused());
        figures.put("submitting", seconds(outcome.since(), outcome.until()));
        figures.put("routedInTime", routedInTime);
        figures.put("messagesInTime", messagesInTime);
        figures.put("through", seconds(outcome.since(), through));
        figures.put("answered", Times.until(referrals, answered(referrals)).figures());
        figures.put("routed", Times.until(referrals, routed.arrived()).figures());
        if (told) {
            LockSupport.parkNanos(300_000_000);
            var people = Told.since(outcome.since(), stack);
            figures.put("patientTold", Times.until(referrals, people.patient()).figures());
            figures.put("everybodyTold", Times.until(referrals, people.everybody()).figures());
        }
        figures.put("cpu", cpu.milliseconds());
        System.out.println(figures);
        return figures;
    }

    private static int count(
            Map<String, OpenLoop.Submitted> referrals, Map<String, Instant> happened) {
        return (int) referrals.keySet().stream().filter(happened::containsKey).count();
    }

    private static Map<String, Instant> answered(Map<String, OpenLoop.Submitted> referrals) {
        var answered = new HashMap<String, Instant>();
        referrals.forEach((referral, times) -> answered.put(referral, times.answered()));
        return answered;
    }

    private static void await(Callable<Boolean> through) throws Exception {
        var deadline = Instant.now().plus(PATIENCE);
        while (!through.call() && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static double seconds(Instant from, Instant until) {
        return Duration.between(from, until).toMillis() / 1000.0;
    }
}
