package health.ilium.faults.fault;

import health.ilium.faults.checker.Observed;
import health.ilium.faults.checker.Violation;
import health.ilium.localstack.Contract;
import health.ilium.localstack.LocalStack;
import health.ilium.localstack.credentials.Secret;
import health.ilium.localstack.parts.PartName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// F4: the broker dies and comes back with nothing. An operator makes the topics again and lets
/// every service publish again what it had sent.
final class BrokerWiped implements Fault {

    private static final int OK = 200;
    private final List<Violation> violations = new ArrayList<>();

    @Override
    public void strike(Running run) throws InterruptedException {
        var broker = run.stack().part(PartName.KAFKA);
        broker.kill();
        wipe(run.stack().folder().resolve("kafka/data"));
        Until.passed(run.length());
        broker.start();
        var stack = run.stack().stack();
        Contract.createTopics(stack.addresses());
        publishAgain(stack, stack.addresses().intake(), Secret.ADMIN_TOKEN);
        publishAgain(stack, stack.addresses().triage(), Secret.SERVICE_TOKEN);
        publishAgain(stack, stack.addresses().notification(), Secret.SERVICE_TOKEN);
    }

    @Override
    public List<Violation> alsoHolds(Running run, Observed seen) {
        return List.copyOf(violations);
    }

    private void publishAgain(LocalStack stack, URI service, Secret token)
            throws InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(service + "/actuator/sentevents"))
                        .header("Authorization", "Bearer " + stack.credentials().of(token))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, HttpResponse.BodyHandlers.discarding());
            if (answer.statusCode() != OK) {
                violations.add(
                        new Violation(0, service.toString(), "answered " + answer.statusCode()));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void wipe(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
