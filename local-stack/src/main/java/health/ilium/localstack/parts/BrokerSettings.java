package health.ilium.localstack.parts;

import health.ilium.localstack.ports.FreePorts;
import java.nio.file.Path;

/// Settings of the one broker: small internal topics, quick detection of dead consumers, no topics
/// by accident.
record BrokerSettings(int port, Path data) {

    /// The controller's port is for the broker alone, so any free one will do at each start.
    String text() {
        return """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@127.0.0.1:%2$d
        listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
        advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
        controller.listener.names=CONTROLLER
        log.dirs=%3$s
        auto.create.topics.enable=false

        offsets.topic.num.partitions=4
        offsets.topic.replication.factor=1
        transaction.state.log.num.partitions=1
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        share.coordinator.state.topic.num.partitions=1
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1

        group.initial.rebalance.delay.ms=0
        group.consumer.min.session.timeout.ms=6000
        group.consumer.session.timeout.ms=6000
        group.consumer.min.heartbeat.interval.ms=1000
        group.consumer.heartbeat.interval.ms=1500

        num.network.threads=2
        num.io.threads=4
        num.recovery.threads.per.data.dir=2
        log.cleaner.dedupe.buffer.size=8388608
        log.cleaner.io.buffer.size=131072
        """
                .formatted(port, FreePorts.findOne(), data);
    }
}
