package health.ilium.benchmarks.pipeline;

import health.ilium.benchmarks.floor.Plan;
import health.ilium.localstack.folders.Artefacts;
import health.ilium.schemas.Topics;
import health.ilium.schemas.deployment.TopicShape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/// Databases and topics of the floor: empty, and otherwise as the services have them, because the
/// services' own migrations make them.
record FloorStorage(Stack stack) {

    void makeAnew() throws SQLException, IOException, ExecutionException, InterruptedException {
        for (var service : List.of("intake", "triage", "notification")) {
            var name = Plan.PREFIX + service;
            stack.execute("drop database if exists " + name + " with (force)");
            stack.execute("create database " + name);
            try (var database = stack.database(name);
                    var statement = database.createStatement()) {
                for (var migration : migrations(service)) {
                    statement.execute(Files.readString(migration));
                }
            }
        }
        makeTopics();
    }

    private static List<Path> migrations(String service) {
        var repository = Artefacts.find().repository();
        return Stream.of(
                        "event-delivery/src/main/resources/db/delivery",
                        service + "-service/src/main/resources/db/migration")
                .flatMap(folder -> inOrder(repository.resolve(folder)).stream())
                .toList();
    }

    private static List<Path> inOrder(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted(Comparator.comparingInt(FloorStorage::version))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int version(Path migration) {
        return Integer.parseInt(migration.getFileName().toString().replaceAll("V(\\d+)__.*", "$1"));
    }

    private void makeTopics() throws ExecutionException, InterruptedException {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", stack.parts().addresses().kafka());
        try (var admin = Admin.create(settings)) {
            var there = admin.listTopics().names().get();
            var missing =
                    Topics.all().stream()
                            .map(topic -> Plan.PREFIX + topic.name())
                            .filter(topic -> !there.contains(topic))
                            .map(FloorStorage::topic)
                            .toList();
            admin.createTopics(missing).all().get();
        }
    }

    private static NewTopic topic(String name) {
        var shape = TopicShape.DEFAULT;
        return new NewTopic(name, shape.partitions(), shape.replicationFactor());
    }
}
