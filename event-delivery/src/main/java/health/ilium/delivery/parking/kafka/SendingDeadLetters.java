package health.ilium.delivery.parking.kafka;

import health.ilium.delivery.parking.DeadLetter;
import health.ilium.delivery.parking.RawHeader;
import health.ilium.delivery.parking.UnsentDeadLetters;
import health.ilium.delivery.working.Task;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/// Sends dead letters, oldest first. Two instances may send the same one.
public final class SendingDeadLetters implements Task {

    private static final int PORTION = 100;
    private static final Duration POLL = Duration.ofSeconds(1);

    private final UnsentDeadLetters unsent;
    private final Supplier<Producer<byte[], byte[]>> producers;
    private @Nullable Producer<byte[], byte[]> producer;

    public SendingDeadLetters(
            UnsentDeadLetters unsent, Supplier<Producer<byte[], byte[]>> producers) {
        this.unsent = unsent;
        this.producers = producers;
    }

    /// A dead-letter topic that takes nothing does not keep the others' waiting.
    @Override
    public Duration step() throws InterruptedException, ExecutionException {
        Map<String, ExecutionException> stuck = new HashMap<>();
        List<DeadLetter> letters = unsent.oldest(PORTION);
        for (DeadLetter letter : letters) {
            if (!stuck.containsKey(letter.topic())) {
                try {
                    send(letter);
                } catch (ExecutionException e) {
                    stuck.put(letter.topic(), e);
                }
            }
        }
        for (ExecutionException fault : stuck.values()) {
            throw fault;
        }
        return letters.size() == PORTION ? Duration.ZERO : POLL;
    }

    @Override
    public void end() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    /// There are few, so each is waited for; after a fault a new producer tries again.
    private void send(DeadLetter letter) throws InterruptedException, ExecutionException {
        ProducerRecord<byte[], byte[]> out =
                new ProducerRecord<>(letter.topic(), letter.key(), letter.value());
        for (RawHeader header : letter.headers()) {
            out.headers().add(header.name(), header.value());
        }
        try {
            current().send(out).get();
        } catch (ExecutionException | RuntimeException e) {
            end();
            throw e;
        }
        unsent.remove(List.of(letter.id()));
    }

    private Producer<byte[], byte[]> current() {
        if (producer == null) {
            producer = producers.get();
        }
        return producer;
    }
}
