package health.ilium.benchmarks.pipeline;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/// Submits referrals at a fixed rate whether or not answers come back: each is due at its moment,
/// the next free connection takes it, and times count from when it was due, so that a slow answer
/// is not hidden by sending less (no coordinated omission).
final class OpenLoop {

    private static final Pattern ID = Pattern.compile("\"referralId\"\\s*:\\s*\"([0-9a-f-]{36})\"");

    private final URI referrals;
    private final String token;
    private final ReferralBody bodies;
    private final String run = Long.toString(System.nanoTime(), 36);
    private final AtomicInteger numbers = new AtomicInteger();

    OpenLoop(URI referrals, String token) {
        this.referrals = referrals;
        this.token = token;
        this.bodies = new ReferralBody(42, run);
    }

    /// @param due when the request should have been sent
    /// @param answered when its 201 was there
    record Submitted(Instant due, Instant answered) {}

    /// @param refused anything but 201
    record Outcome(Instant since, Instant until, Map<String, Submitted> referrals, int refused) {}

    /// @param connections most requests at once
    Outcome submit(int perSecond, Duration length, int connections) {
        return submit(perSecond * length.toSeconds(), perSecond, connections);
    }

    /// As fast as answers come back.
    Outcome submitAtOnce(int total, int connections) {
        return submit(total, 1_000_000_000, connections);
    }

    private Outcome submit(long total, int perSecond, int connections) {
        var submitted = new ConcurrentHashMap<String, Submitted>();
        var refused = new AtomicInteger();
        var next = new AtomicInteger();
        var start = Instant.now();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            for (int i = 0; i < connections; i++) {
                threads.execute(
                        () -> {
                            for (long n = next.getAndIncrement();
                                    n < total;
                                    n = next.getAndIncrement()) {
                                var due = start.plusNanos(n * 1_000_000_000L / perSecond);
                                refused.addAndGet(post(due, submitted));
                            }
                            closeOwn();
                        });
            }
        }
        return new Outcome(start, Instant.now(), submitted, refused.get());
    }

    private final ThreadLocal<HttpConnection> own = new ThreadLocal<>();

    /// @return how many were refused
    private int post(Instant due, Map<String, Submitted> submitted) {
        int number = numbers.incrementAndGet();
        var body = bodies.of(number);
        for (var wait = Duration.between(Instant.now(), due);
                wait.isPositive();
                wait = Duration.between(Instant.now(), due)) {
            LockSupport.parkNanos(wait.toNanos());
        }
        try {
            if (own.get() == null) {
                own.set(new HttpConnection(referrals, token));
            }
            var answer = own.get().post(run + "-" + number, body);
            if (answer.last()) {
                closeOwn();
            }
            var id = ID.matcher(answer.body());
            if (answer.status() == 201 && id.find()) {
                submitted.put(id.group(1), new Submitted(due, Instant.now()));
                return 0;
            }
        } catch (IOException noAnswer) {
            closeOwn();
        }
        return 1;
    }

    private void closeOwn() {
        try (var _ = own.get()) {
            own.remove();
        } catch (IOException gone) {
            own.remove();
        }
    }
}
