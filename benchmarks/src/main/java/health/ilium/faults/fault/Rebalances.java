package health.ilium.faults.fault;

import health.ilium.faults.stack.Preparation;
import health.ilium.localstack.parts.PartName;
import health.ilium.localstack.ports.Ports;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// F12: a consumer joins each group and leaves it again every five seconds, and some transactions
/// take longer than a consumer may stay away.
final class Rebalances implements Fault {

    private static final Duration STAY = Duration.ofMillis(2_500);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final String MAX_POLL_INTERVAL =
            "-Dspring.kafka.consumer.properties.max.poll.interval.ms=3000";
    private static final Map<String, String> SLOW =
            Map.of("commit.lingering", "2", "commit.linger.ms", "8000");

    private static final Map<String, String> GROUPS =
            Map.of("triage", "triage-requests", "notification", "referral-events");

    @Override
    public void prepare(Preparation preparation, Ports ports) {
        preparation
                .vmOption(PartName.TRIAGE, MAX_POLL_INTERVAL)
                .vmOption(PartName.NOTIFICATION, MAX_POLL_INTERVAL);
    }

    @Override
    public void strike(Running run) throws InterruptedException {
        var end = run.end();
        run.stack().orderAll(SLOW);
        while (run.isBefore(end)) {
            for (var group : GROUPS.entrySet()) {
                stay(group.getKey(), group.getValue(), run);
            }
            run.figures().add("times joined and left", GROUPS.size());
        }
        run.stack().orderAll(Map.of());
    }

    /// Takes partitions away from the services, does nothing about them and gives them back.
    private static void stay(String group, String topic, Running run) {
        var bytes = new ByteArrayDeserializer();
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        run.stack().stack().addresses().kafka(),
                        "group.id",
                        group,
                        "group.protocol",
                        "consumer",
                        "enable.auto.commit",
                        false);
        try (var consumer = new KafkaConsumer<>(settings, bytes, bytes)) {
            consumer.subscribe(List.of(topic));
            var leaves = run.clock().instant().plus(STAY);
            while (run.isBefore(leaves)) {
                consumer.poll(POLL);
            }
        }
    }
}
