package health.ilium.faults.fault.poison;

import static java.nio.charset.StandardCharsets.UTF_8;

import health.ilium.faults.checker.Delivered;
import health.ilium.faults.observing.ServiceDatabase;
import health.ilium.faults.observing.Topics;
import health.ilium.localstack.LocalStack;
import health.ilium.localstack.credentials.Secret;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Objects;

/// Looks at what is parked and gives it up, over the endpoint that operators have.
record Operator(LocalStack stack) {

    private static final int OK = 200;
    private static final String BECAUSE = "{\"skipBecause\": \"nobody can read it\"}";
    private static final String AT = " from %s where topic = ? and key = ?::uuid and sequence %s ?";

    /// Whether no machine goes on with it.
    boolean isStopped(Delivered.Place place) {
        return count(place, "parked_record", "=", " and next_try is null") == 1;
    }

    /// Whether something after it had its effect.
    boolean isOvertaken(Delivered.Place place) {
        return count(place, "consumer_position", ">=", "") > 0;
    }

    /// Whether it stands as it came among the dead letters.
    boolean isDeadLetter(Poisoned poisoned) {
        var place = poisoned.place();
        var topic = place.topic() + "." + consumer(place) + ".dlt";
        return new Topics(stack.addresses().kafka())
                .records(topic).stream()
                        .filter(it -> it.key() != null)
                        .filter(it -> Arrays.equals(it.key(), place.key().getBytes(UTF_8)))
                        .anyMatch(it -> Arrays.equals(it.value(), poisoned.value()));
    }

    /// @return whether it is given up
    boolean skip(Delivered.Place place) throws InterruptedException {
        var path = "/actuator/parked/%s/%s/%d";
        var address = service(place) + path.formatted(place.topic(), place.key(), place.sequence());
        var request =
                HttpRequest.newBuilder(URI.create(address))
                        .header("Authorization", "Bearer " + stack.credentials().of(token(place)))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(BECAUSE))
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException failed) {
            return false;
        }
    }

    private int count(Delivered.Place place, String table, String comparison, String more) {
        return new ServiceDatabase(stack, consumer(place))
                .count(
                        "select count(*)" + AT.formatted(table, comparison) + more,
                        place.topic(),
                        place.key(),
                        place.sequence());
    }

    private URI service(Delivered.Place place) {
        return switch (consumer(place)) {
            case "intake" -> stack.addresses().intake();
            case "triage" -> stack.addresses().triage();
            default -> stack.addresses().notification();
        };
    }

    private static Secret token(Delivered.Place place) {
        return consumer(place).equals("intake") ? Secret.ADMIN_TOKEN : Secret.SERVICE_TOKEN;
    }

    private static String consumer(Delivered.Place place) {
        return Objects.requireNonNull(Topics.CONSUMERS.get(place.topic()));
    }
}
