package health.ilium.benchmarks.worklist;

import health.ilium.localstack.LocalStack;
import health.ilium.localstack.Progress;
import health.ilium.localstack.credentials.Secret;
import health.ilium.localstack.parts.Appetite;
import health.ilium.localstack.parts.Deployment;
import health.ilium.localstack.ports.Ports;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.HdrHistogram.ConcurrentHistogram;

/// Asks for pages of the worklist at a fixed rate, whether answers come or not, and prints how long
/// each kind took from when it was due, as a table, and the plans of the statements that matter.
public final class WorklistBenchmark {

    private static final List<String> PAGES =
            List.of(
                    "/staff/worklist",
                    "/staff/worklist?queue=TO_DECIDE",
                    "/staff/worklist?queue=AWAITING_INFORMATION&office=HIALEAH",
                    "/staff/worklist?queue=TO_SCHEDULE&language=ES&age=FROM_65",
                    "/staff/worklist?queue=RESULTS_DUE&pathway=SURGICAL_CONSULT&payerGap=yes",
                    "/staff/worklist?queue=FAILED_MESSAGES",
                    "/staff/worklist?queue=POSSIBLE_DUPLICATES&free=yes",
                    "/staff/worklist?queue=MINE",
                    "/staff/worklist?queue=ALL_OPEN&practice=00000000-0000-7000-8000-000000000150");
    private static final List<String> SEARCHES =
            List.of("Familyqx", "R-9000123", "1974-03-02", "305-555-0123");
    private static final Path FOLDER = Path.of(".local", "benchmark");

    /// What to ask for by what it is called in the table.
    private final Map<String, String> pages = new LinkedHashMap<>();
    private final Map<String, ConcurrentHistogram> times = new ConcurrentHashMap<>();
    private final AtomicInteger refused = new AtomicInteger();

    private WorklistBenchmark() {}

    /// @param words how many referrals, how many requests a second, for how many seconds
    public static void main(String[] words) throws Exception {
        var deployment = Deployment.in(FOLDER, Ports.free()).with(Appetite.LARGE);
        try (var stack = LocalStack.prepare(deployment, true, Progress.silent())) {
            stack.start();
            new WorklistBenchmark()
                    .measure(
                            stack,
                            Integer.parseInt(words[0]),
                            Integer.parseInt(words[1]),
                            Integer.parseInt(words[2]));
        }
    }

    private void measure(LocalStack stack, int size, int rate, int seconds) throws Exception {
        try (var database =
                DriverManager.getConnection(
                        stack.databases().url("intake"),
                        "postgres",
                        stack.credentials().of(Secret.DATABASE_PASSWORD))) {
            GeneratedReferrals.in(database, size);
            var session = new Session(stack.addresses().intake());
            session.signIn("coordinator", stack.credentials().of(Secret.PEOPLE_PASSWORD));
            PAGES.forEach(page -> pages.put(page, page));
            for (var typed : SEARCHES) {
                pages.put("search for " + typed, session.search(typed));
            }
            ask(session, rate, seconds);
            times.clear();
            refused.set(0);
            ask(session, rate, seconds);
            System.out.println(report(size, rate) + plans(database));
        }
    }

    private void ask(Session session, int rate, int seconds) {
        long begin = System.nanoTime();
        var names = List.copyOf(pages.keySet());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < rate * seconds; i++) {
                long due = begin + i * 1_000_000_000L / rate;
                var page = names.get(i % names.size());
                waitUntil(due);
                threads.execute(() -> ask(session, page, due));
            }
        }
    }

    private static void waitUntil(long due) {
        while (System.nanoTime() < due) {
            LockSupport.parkNanos(due - System.nanoTime());
        }
    }

    private void ask(Session session, String page, long due) {
        try {
            if (session.get(pages.getOrDefault(page, page)).statusCode() != 200) {
                refused.incrementAndGet();
            }
        } catch (IOException failed) {
            refused.incrementAndGet();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        times.computeIfAbsent(page, _ -> new ConcurrentHistogram(3))
                .recordValue((System.nanoTime() - due) / 1_000);
    }

    private String report(int size, int rate) {
        var rows =
                new TreeMap<>(times)
                        .entrySet().stream()
                                .map(took -> row(took.getKey(), took.getValue()))
                                .collect(Collectors.joining("\n"));
        return """
        %d referrals, %d/s, %d not answered

        | page | p50 ms | p99 ms | max ms |
        | --- | --- | --- | --- |
        %s

        """
                .formatted(size, rate, refused.get(), rows);
    }

    private static String row(String page, ConcurrentHistogram took) {
        return String.format(
                Locale.ROOT,
                "| `%s` | %.1f | %.1f | %.1f |",
                page,
                took.getValueAtPercentile(50) / 1000.0,
                took.getValueAtPercentile(99) / 1000.0,
                took.getMaxValue() / 1000.0);
    }

    /// Of a page of a filtered queue, and of a search by name.
    private static String plans(Connection database) throws SQLException {
        return GeneratedReferrals.plan(
                        database,
                        """
                        select * from referral where queue = 'TO_SCHEDULE' and language = 'ES'
                        order by rank, sort_at, referral_id limit 51
                        """)
                + "\n"
                + GeneratedReferrals.plan(
                        database,
                        """
                        select * from referral
                        where name_key like 'familyqx%' or family_key like 'familyqx%'
                        order by open desc, updated_at desc, referral_id limit 50
                        """);
    }
}
