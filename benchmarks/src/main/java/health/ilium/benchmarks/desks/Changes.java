package health.ilium.benchmarks.desks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/// Cases that were submitted, and others who write notes on them at a fixed rate.
final class Changes {

    private static final Pattern ID = Pattern.compile("\"referralId\":\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger taken = new AtomicInteger();
    private final List<String> cases = new ArrayList<>();
    private final URI referrals;
    private final String coordinator;

    Changes(URI referrals, String coordinator) {
        this.referrals = referrals;
        this.coordinator = coordinator;
    }

    void submit(int count, String practice) throws IOException, InterruptedException {
        for (int number = 0; number < count; number++) {
            var answer = post("", practice, body(number));
            var id = ID.matcher(answer.body());
            if (!id.find()) {
                throw new IllegalStateException("Not submitted: " + answer.statusCode());
            }
            cases.add(id.group(1));
        }
    }

    String oneCase() {
        return cases.getFirst();
    }

    /// Writes for so long, whether answers come or not.
    void write(int rate, int seconds) {
        long begin = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < rate * seconds; number++) {
                long due = begin + number * 1_000_000_000L / rate;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                var id = cases.get(number % cases.size());
                threads.execute(() -> note(id));
            }
        }
    }

    /// How many notes were written.
    int taken() {
        return taken.get();
    }

    private void note(String id) {
        try {
            var note = "{\"basedOnVersion\": 1, \"text\": \"Nobody answered.\"}";
            if (post("/" + id + "/notes", coordinator, note).statusCode() == 200) {
                taken.incrementAndGet();
            }
        } catch (IOException refused) {
            // Counted by not being taken.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpResponse<String> post(String path, String token, String body)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(referrals + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String body(int number) {
        return """
        {"referrer": {"npi": "1234567893", "name": "Dr Example", "practice": "Example",
                      "email": "office@example.org"},
         "patient": {"givenName": "Ana", "familyName": "Number %s", "birthDate": "1974-03-02",
                     "phone": "(305) 555-0123"},
         "priority": "ROUTINE", "reason": "Buttock pain"}
        """
                .formatted("x".repeat(1 + number));
    }
}
