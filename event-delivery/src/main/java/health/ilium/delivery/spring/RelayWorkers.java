package health.ilium.delivery.spring;

import health.ilium.delivery.relay.Alarm;
import health.ilium.delivery.relay.RelaySettings;
import health.ilium.delivery.relay.RelayingShard;
import health.ilium.delivery.relay.Sending;
import health.ilium.delivery.relay.Shard;
import health.ilium.delivery.relay.jdbc.JdbcShard;
import health.ilium.delivery.relay.jdbc.Removal;
import health.ilium.delivery.relay.kafka.KafkaSending;
import health.ilium.delivery.relay.kafka.Producers;
import health.ilium.delivery.relay.kafka.RelayProducers;
import health.ilium.delivery.working.Backoff;
import health.ilium.delivery.working.Worker;
import health.ilium.delivery.working.Workers;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// One worker for each shard, with a connection and a producer of its own.
record RelayWorkers(
        DataSource database,
        Producers producers,
        Alarm alarm,
        InstantSource clock,
        RelaySettings settings,
        Removal removal) {

    Workers all() {
        List<Worker> workers = new ArrayList<>();
        for (int number = 0; settings.enabled() && number < settings.shards(); number++) {
            workers.add(worker(number));
        }
        return new Workers(workers);
    }

    private Worker worker(int number) {
        Shard shard = new JdbcShard(database, number, settings.shards(), removal);
        Sending sending = new KafkaSending(() -> producers.with(RelayProducers.settings(settings)));
        return new Worker(
                "relay-" + number,
                new RelayingShard(shard, sending, alarm, clock, settings),
                new Backoff(settings.firstRetry(), settings.lastRetry()));
    }
}
