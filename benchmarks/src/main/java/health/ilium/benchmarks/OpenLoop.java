package health.ilium.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/// Submits referrals at a fixed rate whether or not answers come back, so that a slow answer is
/// not hidden by sending less (no coordinated omission).
final class OpenLoop {

    private static final Pattern ID = Pattern.compile("\"referralId\"\\s*:\\s*\"([0-9a-f-]{36})\"");

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final URI referrals;
    private final String token;
    private final String run;
    private final ReferralBody bodies;
    private int sent;

    OpenLoop(URI referrals, String token, String run) {
        this.referrals = referrals;
        this.token = token;
        this.run = run;
        this.bodies = new ReferralBody(42, run);
    }

    /// @param due when each request should have been sent
    /// @param answered when its 201 was there
    record Submitted(Instant due, Instant answered) {}

    record Outcome(Map<String, Submitted> byReferral, int refused) {}

    Outcome submit(int perSecond, Duration length) throws InterruptedException {
        var submitted = new ConcurrentHashMap<String, Submitted>();
        var refused = new AtomicInteger();
        var start = Instant.now();
        long total = perSecond * length.toSeconds();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long i = 0; i < total; i++) {
                var due = start.plusNanos(i * 1_000_000_000L / perSecond);
                for (var wait = Duration.between(Instant.now(), due); wait.isPositive(); ) {
                    LockSupport.parkNanos(wait.toNanos());
                    wait = Duration.between(Instant.now(), due);
                }
                int number = ++sent;
                var body = bodies.next(number);
                threads.submit(() -> post(number, body, due, submitted, refused));
            }
        }
        return new Outcome(submitted, refused.get());
    }

    private void post(
            int number,
            String body,
            Instant due,
            Map<String, Submitted> submitted,
            AtomicInteger refused) {
        try {
            var request =
                    HttpRequest.newBuilder(referrals)
                            .timeout(Duration.ofSeconds(30))
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", run + "-" + number)
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build();
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            var id = ID.matcher(answer.body());
            if (answer.statusCode() == 201 && id.find()) {
                submitted.put(id.group(1), new Submitted(due, Instant.now()));
            } else {
                refused.incrementAndGet();
            }
        } catch (IOException noAnswer) {
            refused.incrementAndGet();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
