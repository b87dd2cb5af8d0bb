package health.ilium.faults.fault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import health.ilium.faults.checker.Delivered;
import health.ilium.faults.checker.Observed;
import health.ilium.faults.checker.Violation;
import health.ilium.faults.load.CaseKind;
import health.ilium.faults.load.Intent;
import health.ilium.faults.observing.ServiceDatabase;
import health.ilium.faults.observing.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/// F10: records that nobody can read, of strangers and of real cases, and an event that can be
/// read and cannot be true, each between good ones. At the end an operator gives them up.
final class Poisoned implements Fault {

    private static final Duration BETWEEN = Duration.ofMillis(700);
    private static final String REQUESTS = "triage-requests";
    private static final String EVENTS = "referral-events";

    private final List<byte @Nullable []> strangers = new ArrayList<>();
    private final Set<String> poisonedCases = new HashSet<>();
    private final Operator operator = new Operator();

    @Override
    public void strike(Running run) throws InterruptedException {
        var end = run.end();
        var broker = run.stack().stack().addresses().kafka();
        var outbox = new Outbox(new ServiceDatabase(run.stack().stack(), "intake"));
        var good = run.log().referrals();
        while (run.isBefore(end)) {
            stranger(broker, run);
            of(CaseKind.INJECTION, run)
                    .ifPresent(
                            key ->
                                    poison(
                                            outbox,
                                            EVENTS,
                                            key,
                                            "not an event".getBytes(UTF_8),
                                            run));
            of(CaseKind.INCOMPLETE, run)
                    .ifPresent(key -> impossible(broker, outbox, key, good.getFirst(), run));
            Until.passed(BETWEEN);
        }
        operator.giveUp(run);
    }

    /// Undecodable, at the first place of a key that nobody knows.
    private void stranger(String broker, Running run) {
        var topic =
                List.copyOf(Topics.CONSUMERS.keySet())
                        .get(run.random().nextInt(Topics.CONSUMERS.size()));
        var kind = PoisonKind.values()[run.random().nextInt(PoisonKind.values().length)];
        var template = anyOn(topic, broker);
        if (template.isEmpty()) {
            return;
        }
        var key = UUID.randomUUID();
        var value = kind.madeOf(template.getFirst().value(), run.random());
        var bytes = new ByteArraySerializer();
        Map<String, Object> settings = Map.of("bootstrap.servers", broker);
        try (var producer = new KafkaProducer<>(settings, bytes, bytes)) {
            var record = new ProducerRecord<>(topic, key.toString().getBytes(UTF_8), value);
            record.headers().add("ce_sequence", "1".getBytes(UTF_8));
            producer.send(record);
        }
        strangers.add(value);
        run.poisoned().add(new Delivered.Place(topic, key.toString(), 1));
        run.figures().add("undecodable records", 1);
    }

    private void impossible(String broker, Outbox outbox, String key, String other, Running run) {
        new Topics(broker)
                .records(REQUESTS).stream()
                        .filter(it -> it.key() != null && new String(it.key(), UTF_8).equals(other))
                        .findFirst()
                        .ifPresent(it -> poison(outbox, REQUESTS, key, it.value(), run));
    }

    private void poison(Outbox outbox, String topic, String key, byte[] value, Running run) {
        poisonedCases.add(key);
        for (long place : outbox.add(topic, UUID.fromString(key), value)) {
            run.poisoned().add(new Delivered.Place(topic, key, place));
            run.figures().add("cases poisoned on " + topic, 1);
        }
    }

    private Optional<String> of(CaseKind kind, Running run) {
        return run.log().all().reversed().stream()
                .filter(it -> it.intent() == Intent.SUBMIT && it.kind() == kind && it.succeeded())
                .map(it -> String.valueOf(it.referralId()))
                .filter(it -> !poisonedCases.contains(it))
                .findFirst();
    }

    private static List<ConsumerRecord<byte[], byte[]>> anyOn(String topic, String broker) {
        return new Topics(broker)
                .records(topic).stream()
                        .filter(it -> it.value() != null && it.value().length > 20)
                        .filter(it -> new String(it.value(), ISO_8859_1).charAt(0) == 0)
                        .limit(1)
                        .toList();
    }

    @Override
    public List<Violation> alsoHolds(Running run, Observed seen) {
        var topics = new Topics(run.stack().stack().addresses().kafka());
        var dead =
                Topics.CONSUMERS.entrySet().stream()
                        .flatMap(
                                it ->
                                        topics
                                                .records(it.getKey() + "." + it.getValue() + ".dlt")
                                                .stream())
                        .map(ConsumerRecord::value)
                        .toList();
        var violations = new ArrayList<>(operator.violations());
        strangers.stream()
                .filter(value -> dead.stream().noneMatch(it -> Arrays.equals(it, value)))
                .forEach(
                        _ ->
                                violations.add(
                                        new Violation(
                                                3, "dead letters", "lack an undecodable record")));
        return violations;
    }
}
