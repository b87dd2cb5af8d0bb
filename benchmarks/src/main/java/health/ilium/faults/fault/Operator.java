package health.ilium.faults.fault;

import health.ilium.faults.checker.Delivered;
import health.ilium.faults.checker.Violation;
import health.ilium.faults.observing.ServiceDatabase;
import health.ilium.faults.observing.Topics;
import health.ilium.localstack.credentials.Secret;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Waits until what cannot be applied waits for a decision, sees that nothing of its key has
/// passed it, and gives it up.
final class Operator {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String SKIP = "{\"skipBecause\": \"put there by a fault run\"}";
    private static final int OK = 200;

    private final List<Violation> violations = new ArrayList<>();

    List<Violation> violations() {
        return List.copyOf(violations);
    }

    void giveUp(Running run) throws InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            for (var place : List.copyOf(run.poisoned())) {
                if (!Until.holds(() -> waits(place, run), PATIENCE)) {
                    violations.add(
                            new Violation(3, place.toString(), "did not wait for a decision"));
                } else if (position(place, run) >= place.sequence()) {
                    violations.add(new Violation(3, place.toString(), "was overtaken"));
                } else if (skip(http, place, run) != OK) {
                    violations.add(new Violation(3, place.toString(), "could not be given up"));
                }
            }
        }
    }

    private static boolean waits(Delivered.Place place, Running run) {
        return consumer(place, run)
                        .count(
                                """
                                select count(*) from parked_record
                                where topic = ? and key = ?::uuid and sequence = ?
                                  and next_try is null
                                """,
                                place.topic(),
                                place.key(),
                                place.sequence())
                == 1;
    }

    private static long position(Delivered.Place place, Running run) {
        return consumer(place, run)
                .query(
                        "select sequence from consumer_position where topic = ? and key = ?::uuid",
                        row -> row.getLong(1),
                        place.topic(),
                        place.key())
                .stream()
                .findFirst()
                .orElse(0L);
    }

    private static int skip(HttpClient http, Delivered.Place place, Running run)
            throws InterruptedException {
        var service = Topics.CONSUMERS.get(place.topic());
        var stack = run.stack().stack();
        var addresses = stack.addresses();
        var address =
                switch (String.valueOf(service)) {
                    case "intake" -> addresses.intake();
                    case "triage" -> addresses.triage();
                    default -> addresses.notification();
                };
        var secret = "intake".equals(service) ? Secret.ADMIN_TOKEN : Secret.SERVICE_TOKEN;
        var path =
                "%s/actuator/parked/%s/%s/%d"
                        .formatted(address, place.topic(), place.key(), place.sequence());
        var request =
                HttpRequest.newBuilder(URI.create(path))
                        .header("Authorization", "Bearer " + stack.credentials().of(secret))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(SKIP))
                        .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException failed) {
            return 0;
        }
    }

    private static ServiceDatabase consumer(Delivered.Place place, Running run) {
        return new ServiceDatabase(
                run.stack().stack(), String.valueOf(Topics.CONSUMERS.get(place.topic())));
    }
}
