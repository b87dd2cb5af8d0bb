package health.ilium.benchmarks.floor;

import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import tools.jackson.databind.json.JsonMapper;

/// The floor in a process of its own, so that its processor time can be told from others'. Reads
/// commands, `load 50 15` for a rate and seconds or `single 300` for one referral after the other,
/// and answers each with a line of JSON when all of it is through.
final class RunFloor {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int SUBMITTING = 2;

    private final Plan plan;
    private final Cases cases;
    private final Writing writing;
    private final AtomicLong numbers = new AtomicLong();

    private RunFloor(Plan plan, Cases cases) {
        this.plan = plan;
        this.cases = cases;
        this.writing = new Writing(cases);
    }

    /// @param arguments the file that holds the plan
    public static void main(String[] arguments) throws Exception {
        var plan = JSON.readValue(new File(arguments[0]), Plan.class);
        var floor = new RunFloor(plan, Cases.read(plan));
        var commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.out.println("ready");
        for (var line = commands.readLine(); line != null; line = commands.readLine()) {
            var words = line.split(" ");
            System.out.println(
                    JSON.writeValueAsString(
                            switch (words[0]) {
                                case "load" ->
                                        floor.load(
                                                Integer.parseInt(words[1]),
                                                Integer.parseInt(words[2]));
                                case "single" -> floor.single(Integer.parseInt(words[1]));
                                default -> throw new IllegalArgumentException(line);
                            }));
        }
    }

    private Map<String, Object> load(int rate, int seconds) throws Exception {
        int count = rate * seconds;
        long first = numbers.getAndAdd(count);
        try (var walk = new Walk(plan, cases, writing, plan.batches())) {
            long start = System.nanoTime();
            var next = new AtomicLong();
            var threads = new Thread[SUBMITTING];
            for (int i = 0; i < SUBMITTING; i++) {
                var session = walk.session(plan, "intake");
                threads[i] =
                        Thread.ofPlatform()
                                .start(
                                        () ->
                                                submit(
                                                        walk, session, next, count, first, start,
                                                        rate));
            }
            for (var thread : threads) {
                thread.join();
            }
            awaitThrough(walk);
            return Map.of("referrals", count, "seconds", (System.nanoTime() - start) / 1e9);
        }
    }

    private static void submit(
            Walk walk,
            Session session,
            AtomicLong next,
            int count,
            long first,
            long start,
            int rate) {
        try {
            for (long n = next.getAndIncrement(); n < count; n = next.getAndIncrement()) {
                long due = start + n * 1_000_000_000L / rate;
                for (long wait = due - System.nanoTime();
                        wait > 0;
                        wait = due - System.nanoTime()) {
                    LockSupport.parkNanos(wait);
                }
                walk.submit(session, first + n);
            }
        } catch (SQLException failed) {
            GivingUp.because(failed);
        }
    }

    private Map<String, Object> single(int count) throws Exception {
        var routed = new Histogram(3);
        var told = new Histogram(3);
        try (var walk = new Walk(plan, cases, writing, Batches.NONE)) {
            var session = walk.session(plan, "intake");
            for (int n = 0; n < count; n++) {
                long number = numbers.getAndIncrement();
                long start = System.nanoTime();
                walk.submit(session, number);
                awaitThrough(walk);
                routed.recordValue((walk.routed().getOrDefault(number, start) - start) / 1000);
                told.recordValue((walk.told().getOrDefault(number, start) - start) / 1000);
            }
        }
        return Map.of(
                "routed", milliseconds(routed), "told", milliseconds(told), "referrals", count);
    }

    private static double milliseconds(Histogram microseconds) {
        return Math.round(microseconds.getValueAtPercentile(50) / 10.0) / 100.0;
    }

    private static void awaitThrough(Walk walk) {
        while (!walk.isThrough()) {
            LockSupport.parkNanos(1_000_000);
        }
    }
}
