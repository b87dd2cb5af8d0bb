package health.ilium.faults.fault;

import health.ilium.faults.observing.Topics;
import health.ilium.faults.stack.Instance;
import health.ilium.faults.stack.Preparation;
import health.ilium.localstack.parts.PartName;
import health.ilium.localstack.ports.Ports;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// F12: somebody who handles nothing joins every group and leaves it again, every five seconds, and
/// some transactions take longer than a consumer may stay away from its broker.
final class GroupsRebalanced implements Fault {

    private static final Duration TURN = Duration.ofMillis(2_500);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final String FIGURE = "rebalances forced";
    private static final Map<String, String> SLOW_COMMITS =
            Map.of("commit.lingering", "3", "commit.linger.ms", "8000");

    @Override
    public void prepare(Preparation preparation, Ports ports) {
        for (var service : List.of(PartName.INTAKE, PartName.TRIAGE, PartName.NOTIFICATION)) {
            preparation.vmOption(
                    service, "-Dspring.kafka.consumer.properties.max.poll.interval.ms=4000");
        }
    }

    @Override
    public void strike(Running run) throws InterruptedException {
        var end = run.end();
        Instance.of(PartName.TRIAGE).forEach(it -> run.stack().order(it, SLOW_COMMITS));
        Instance.of(PartName.NOTIFICATION).forEach(it -> run.stack().order(it, SLOW_COMMITS));
        while (run.isBefore(end)) {
            joinAndLeave(run);
            run.figures().add(FIGURE, 2.0 * Topics.CONSUMERS.size());
            Until.passed(TURN);
        }
        run.stack().orderAll(Map.of());
    }

    private static void joinAndLeave(Running run) {
        var members = new ArrayList<KafkaConsumer<byte[], byte[]>>();
        try {
            Topics.CONSUMERS.forEach((topic, group) -> members.add(member(topic, group, run)));
            var until = run.clock().instant().plus(TURN);
            while (run.isBefore(until)) {
                members.forEach(it -> it.poll(POLL));
            }
        } finally {
            members.forEach(KafkaConsumer::close);
        }
    }

    private static KafkaConsumer<byte[], byte[]> member(String topic, String group, Running run) {
        var settings = new HashMap<String, Object>();
        settings.put("bootstrap.servers", run.stack().stack().addresses().kafka());
        settings.put("group.id", group);
        settings.put("group.protocol", "consumer");
        settings.put("enable.auto.commit", false);
        var bytes = new ByteArrayDeserializer();
        var member = new KafkaConsumer<>(settings, bytes, bytes);
        member.subscribe(List.of(topic));
        return member;
    }
}
