package health.ilium.notification.trial;

import static org.awaitility.Awaitility.await;

import health.ilium.contract.MessageOutcome;
import health.ilium.contract.MessageSettled;
import health.ilium.delivery.consuming.Received;
import health.ilium.delivery.consuming.Subscription;
import health.ilium.notification.history.MessageHistory;
import health.ilium.notification.history.SentMessage;
import health.ilium.notification.message.Messages;
import health.ilium.notification.sending.SendingQueue;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import java.time.Duration;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What the trials do to the service, and see of it.
@Component
class Trial {

    private final Subscription<SpecificRecord> events;
    private final TransactionTemplate transactions;
    final RecordedOutbox outbox;
    final WatchedProvider watched;
    final MessageHistory history;
    final Messages messages;
    final SendingQueue queue;
    final JdbcClient jdbc;
    final InMemorySpanExporter spans;
    final MeterRegistry meters;
    final SettableClock clock;

    Trial(
            Subscription<SpecificRecord> events,
            TransactionTemplate transactions,
            RecordedOutbox outbox,
            WatchedProvider watched,
            MessageHistory history,
            Messages messages,
            SendingQueue queue,
            JdbcClient jdbc,
            InMemorySpanExporter spans,
            MeterRegistry meters,
            SettableClock clock) {
        this.events = events;
        this.transactions = transactions;
        this.outbox = outbox;
        this.watched = watched;
        this.history = history;
        this.messages = messages;
        this.queue = queue;
        this.jdbc = jdbc;
        this.spans = spans;
        this.meters = meters;
        this.clock = clock;
    }

    @SafeVarargs
    final void happens(Received<SpecificRecord>... received) {
        transactions.executeWithoutResult(transaction -> events.handler().on(List.of(received)));
    }

    /// As if the process ended before the commit.
    @SafeVarargs
    final void happensAndIsKilled(Received<SpecificRecord>... received) {
        transactions.executeWithoutResult(
                transaction -> {
                    events.handler().on(List.of(received));
                    transaction.setRollbackOnly();
                });
    }

    void awaitSettled(Referral referral, int messages) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> outbox.settled(referral.id()).size() == messages);
    }

    List<SentMessage> toPatient(Referral referral) {
        return history.of(referral.id()).stream()
                .filter(message -> message.recipient().name().equals("PATIENT"))
                .toList();
    }

    List<MessageOutcome> outcomes(Referral referral) {
        return outbox.settled(referral.id()).stream().map(MessageSettled::getOutcome).toList();
    }
}
