package health.ilium.delivery.relay.kafka;

import health.ilium.delivery.relay.Outcome;
import health.ilium.delivery.relay.Sending;
import health.ilium.delivery.relay.WaitingRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends with a producer of its own, which it makes anew after a fault that producers do not
/// survive.
public final class KafkaSending implements Sending {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaSending.class);

    private final Supplier<Producer<byte[], byte[]>> producers;
    private @Nullable Producer<byte[], byte[]> producer;

    public KafkaSending(Supplier<Producer<byte[], byte[]>> producers) {
        this.producers = producers;
    }

    @Override
    public List<Outcome> send(List<WaitingRecord> records) throws InterruptedException {
        Producer<byte[], byte[]> current = current();
        List<Future<?>> answers = new ArrayList<>(records.size());
        Set<String> away = new HashSet<>();
        for (WaitingRecord each : records) {
            answers.add(send(current, each, away));
        }
        current.flush();
        return outcomes(answers);
    }

    @Override
    public void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    /// An unknown topic blocks the caller for a while: once a batch is enough.
    private static Future<?> send(
            Producer<byte[], byte[]> producer, WaitingRecord waiting, Set<String> away) {
        String topic = waiting.stream().topic();
        if (away.contains(topic)) {
            return CompletableFuture.failedFuture(new TopicAway());
        }
        try {
            Future<?> answer = producer.send(KafkaRecords.of(waiting));
            if (answer.state() == Future.State.FAILED
                    && answer.exceptionNow() instanceof TimeoutException) {
                away.add(topic);
                return CompletableFuture.failedFuture(new TopicAway());
            }
            return answer;
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private List<Outcome> outcomes(List<Future<?>> answers) throws InterruptedException {
        List<Outcome> outcomes = new ArrayList<>(answers.size());
        @Nullable Throwable fatal = null;
        for (Future<?> answer : answers) {
            Throwable fault = faultOf(answer);
            outcomes.add(fault == null ? Outcome.ACKED : SendFaults.outcome(fault));
            if (fault != null && SendFaults.isFatal(fault)) {
                fatal = fault;
            }
        }
        if (fatal != null) {
            LOG.warn("producer is made anew after {}", fatal.getClass().getName());
            close();
        }
        return outcomes;
    }

    private static @Nullable Throwable faultOf(Future<?> answer) throws InterruptedException {
        try {
            answer.get();
            return null;
        } catch (ExecutionException e) {
            return e.getCause() == null ? e : e.getCause();
        }
    }

    private Producer<byte[], byte[]> current() {
        if (producer == null) {
            producer = producers.get();
        }
        return producer;
    }
}
